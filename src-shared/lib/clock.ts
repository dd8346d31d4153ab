/** The only source of time for rules and commands: milliseconds since the Unix epoch. */
export interface Clock {
  nowMs(): number;
}
