/** The parts of a client's name. An organisation has a last name only. */
export interface ClientName {
  readonly title: string;
  readonly firstName: string;
  readonly lastName: string;
}

/** A client's name as the counter says it: title, first and last name. */
export function clientDisplayName({ title, firstName, lastName }: ClientName): string {
  return [title, firstName, lastName].filter((part) => part !== '').join(' ');
}
