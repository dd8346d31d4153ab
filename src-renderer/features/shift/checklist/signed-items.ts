/** What somebody signed with, by the text of the line. */
export type Initials = Readonly<Record<string, string>>;

/** The lines that somebody signed, in their order. */
export function signedItems(
  items: readonly string[],
  initials: Initials,
): { text: string; initials: string }[] {
  return items
    .map((text) => ({ text, initials: (initials[text] ?? '').trim() }))
    .filter((signed) => signed.initials !== '');
}
