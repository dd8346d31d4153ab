/** Where a member lies in an input: names and places, from the outside in. */
export type Path = readonly (string | number)[];

const LONE_HALF = '\ud800';
export const CARD_NUMBER = 'call 4111 1111 1111 1111';

/** Members that may also be null. */
const NULLABLE = ['cash', 'approval', 'employeeId', 'shiftId', 'brand', 'nextFloat'];
/** Members that may be null in one call alone. */
const NULLABLE_THERE = [
  'shifts.keepDraft draft.slips.0.amountMinor',
  ...['refunds.pay parts.0.amountMinor', 'payments.commitLate invoiceId'],
  ...['estimates.list clientId', 'estimates.save validUntil', 'estimates.save lines.0.performedBy'],
  ...['estimates.save lines.0.option', 'templates.save changes.items.0.option'],
  ...['estimates.accept signature', 'plans.agree signature', 'applications.submit signature'],
  ...['invoices.place withEmployee', 'payments.commit invoiceId', 'refunds.payCredit creditIds'],
  ...['cards.reportUnknown clientId', 'cards.reportUnknown invoiceId'],
  ...['accounts.putOnAccount dueOn', 'applications.decide terms', 'disputes.open amountMinor'],
  ...['disputes.open reviewOn', 'disputes.open reviewer'],
  ...['plans.list clientId', 'applications.list clientId'],
];
/** Members that may be left out, and calls of which any member may be. */
const OMITTABLE = [
  ...['clientId', 'others', 'oldestFirst', 'prepayment', 'certificates', 'isRestInCash'].map(
    (name) => `payments.commit ${name}`,
  ),
  ...['payments.commit allowsOverpayment', 'payments.commit creditIds'],
];
const CHANGES = /^(templates\.save|settings\.save\w+) changes\.\w+$/;
/** Amounts that may also be below zero. */
const SIGNED = [
  ...['shifts.correct amountMinor', 'shifts.count count.slips.0.amountMinor'],
  'shifts.keepDraft draft.slips.0.amountMinor',
];
/** Texts that may also be empty, or longer than a line. */
const MAY_BE_EMPTY = [
  ...['bank', 'nameOnCheck', 'approvalCode', 'initials', 'pin'],
  ...['shifts.close reason', 'cash.move reference', 'deposits.prepare reason'],
  ...['deposits.receive reason', 'shifts.documents brand', 'shifts.keepDraft draft.reason'],
  ...['estimates.save note', 'estimates.save reason', 'estimates.decline reason'],
  ...['invoices.place room', 'invoices.note note', 'accounts.putOnAccount reason'],
  ...['cards.reportUnknown brand', 'cards.reportUnknown last4', 'disputes.resolve answer'],
  ...['employer', 'occupation', 'applications.submit form.reference'],
  ...['noteTerms', 'statementText', 'certificates.find number'],
  ...['templates.save changes', 'settings.saveReceivablesRules changes'],
];

/** Members in which a person could type anything. */
const TYPED = [
  ...['reason', 'reference', 'brand', 'bagNumber', 'text', 'initials', 'approvalCode'],
  ...['bank', 'nameOnCheck', 'number', 'title', 'note', 'group', 'choice', 'name', 'room'],
  ...['signedBy', 'employer', 'occupation', 'answer', 'noteTerms', 'statementText'],
];
/** What is only looked for: it may be anything that can be typed. */
const LOOKED_FOR = ['certificates.find number'];

/** Every member of `value`, and the whole of it. */
export function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const members = Object.entries(value).flatMap(([name, each]) =>
    pathsIn(each, [...path, Array.isArray(value) ? Number(name) : name]),
  );
  return [path, ...members];
}

export function memberAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], value);
}

/** `value` with `member` at `path` instead of what is there. */
export function withMember(value: unknown, path: Path, member: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return member;
  const copy = (
    Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }
  ) as Record<string | number, unknown>;
  copy[name] = withMember(copy[name], rest, member);
  return copy;
}

/** What can never stand at `path` of a call of `channel`, where `good` stands. */
export function neverAt(channel: string, path: Path, good: unknown): unknown[] {
  const where = `${channel} ${path.join('.')}`;
  const name = path.findLast((each) => typeof each === 'string') ?? '';
  const otherTypes = [7, 'x', true, {}, [], null, undefined].filter(
    (bad) =>
      typeOf(bad) !== typeOf(good) &&
      !(bad === null && NULLABLE_THERE.includes(where)) &&
      !(bad === undefined && (OMITTABLE.includes(where) || CHANGES.test(where))) &&
      !(typeOf(bad) === 'object' && MAY_BE_EMPTY.includes(where)) &&
      !(bad == null && (NULLABLE.includes(name) || NULLABLE.some((each) => path.includes(each)))),
  );
  return [...otherTypes, ...otherValues(where, name, good)];
}

function otherValues(where: string, name: string, good: unknown): unknown[] {
  if (typeof good === 'number') return otherNumbers(where);
  if (typeof good === 'string') return otherTexts(where, name, good);
  if (Array.isArray(good)) return [Array.from({ length: 100_000 }, () => ({})), [null], [[]]];
  return typeof good === 'object' && good !== null
    ? [{ ...good, sql: 'DROP TABLE journal_events' }, ...(MAY_BE_EMPTY.includes(where) ? [] : [{}])]
    : [];
}

function otherNumbers(where: string): number[] {
  const below = SIGNED.includes(where) ? [] : [-1, -0.01];
  return [...below, 0.5, 1e12, 1e308, NaN, Infinity, 2 ** 53];
}

function otherTexts(where: string, name: string, good: string): string[] {
  const isId = /^[0-9a-f]{8}-[0-9a-f]{4}-/.test(good);
  if (isId) return ['', 'x', `{${good}}`, '../till.db', "' OR 1=1 --"];
  const tooLong = 'x'.repeat(100_000);
  const blank = MAY_BE_EMPTY.some((each) => each === name || each === where) ? [] : ['', '  '];
  // A PIN may be anything that can be typed.
  const unprintable =
    name === 'pin' || LOOKED_FOR.includes(where) ? [] : [LONE_HALF, '\u0000', 'escape \u001b@'];
  return [...unprintable, tooLong, ...blank];
}

/** Whether a person types freely what stands at `path`. */
export function isTyped(path: Path, good: unknown): boolean {
  const name = path.findLast((each) => typeof each === 'string') ?? '';
  return typeof good === 'string' && TYPED.includes(name);
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value;
}
