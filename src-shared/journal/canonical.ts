import { assert } from '../lib/assert';

/** What canonical JSON may hold: integers only, since a float never means the same twice. */
export type CanonicalValue =
  | null
  | boolean
  | number
  | string
  | readonly CanonicalValue[]
  | { readonly [key: string]: CanonicalValue | undefined };

// Half a character has no UTF-8 form, so two machines would hash it differently.
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * The one text of a value: RFC 8785 (JSON Canonicalization Scheme) restricted to safe integers.
 * Keys sort by UTF-16 code unit, members that are undefined are left out, text must be well formed.
 */
export function canonicalJson(value: CanonicalValue): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    assert(Number.isSafeInteger(value), `canonical JSON holds safe integers only: ${value}`);
    return String(value === 0 ? 0 : value);
  }
  if (typeof value === 'string') {
    assert(!LONE_SURROGATE.test(value), 'canonical JSON holds well-formed text only');
    return JSON.stringify(value);
  }
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  return `{${membersOf(value).join(',')}}`;
}

type Members = Exclude<CanonicalValue, null | boolean | number | string | readonly unknown[]>;

// Every fact passes here several times on its way: a list of keys is cheaper than one of pairs.
function membersOf(value: Members): string[] {
  const members: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    if (member !== undefined) members.push(`${canonicalJson(key)}:${canonicalJson(member)}`);
  }
  return members;
}

function isList(value: object): value is readonly CanonicalValue[] {
  return Array.isArray(value);
}
