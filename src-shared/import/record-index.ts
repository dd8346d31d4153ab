/** By what a row and a record are known to be the same thing. */
export interface Identity {
  readonly externalId: string | null;
  /** Empty when it has none. */
  readonly code: string;
  /** What else tells it apart, for example name and phone; one that agrees is enough. */
  readonly naturalKeys: readonly string[];
}

export interface IndexEntry<Values> {
  readonly id: string;
  readonly record: Values;
  /** The row of the file it was planned from; null for what the till had before. */
  readonly rowNumber: number | null;
}

/**
 * Records by identity: first the number in the old system, then our code, then the natural keys.
 * Two different numbers, or two different codes, are two different things whatever else agrees.
 */
export class RecordIndex<Values> {
  readonly #identify: (record: Values) => Identity;
  readonly #byExternalId = new Map<string, IndexEntry<Values>[]>();
  readonly #byCode = new Map<string, IndexEntry<Values>[]>();
  readonly #byNaturalKey = new Map<string, IndexEntry<Values>[]>();

  constructor(identify: (record: Values) => Identity) {
    this.#identify = identify;
  }

  add(entry: IndexEntry<Values>): void {
    const { externalId, code, naturalKeys } = this.#identify(entry.record);
    if (externalId !== null) put(this.#byExternalId, externalId, entry);
    if (code !== '') put(this.#byCode, code.toLowerCase(), entry);
    for (const key of new Set(naturalKeys)) put(this.#byNaturalKey, key, entry);
  }

  /** The entries that `record` is, usually none or one. */
  matching(record: Values): readonly IndexEntry<Values>[] {
    const own = this.#identify(record);
    const byNumber = own.externalId === null ? [] : this.#byExternalId.get(own.externalId);
    if (byNumber !== undefined && byNumber.length > 0) return byNumber;
    const possible = (entry: IndexEntry<Values>) => {
      const other = this.#identify(entry.record).externalId;
      return own.externalId === null || other === null;
    };
    const byCode = own.code === '' ? [] : (this.#byCode.get(own.code.toLowerCase()) ?? []);
    const sameCode = byCode.filter(possible);
    if (sameCode.length > 0) return sameCode;
    const alike = own.naturalKeys.flatMap((key) => this.#byNaturalKey.get(key) ?? []);
    return [...new Set(alike)].filter(
      (entry) => possible(entry) && (own.code === '' || this.#identify(entry.record).code === ''),
    );
  }
}

function put<Entry>(index: Map<string, Entry[]>, key: string, entry: Entry): void {
  const entries = index.get(key);
  if (entries === undefined) index.set(key, [entry]);
  else entries.push(entry);
}
