type Task = () => void | Promise<void>;

/** What is to happen in shifts to come. */
export class Agenda {
  readonly #shiftsInMonth: number;
  readonly #tasks = new Map<number, Task[]>();
  #shift = 0;

  /** For ten years of so many shifts. */
  constructor(shifts: number) {
    this.#shiftsInMonth = shifts / 120;
  }

  /** Does `task` in about so many months, but not in this shift. */
  later(months: number, task: Task): void {
    const at = this.#shift + Math.max(1, Math.round(months * this.#shiftsInMonth));
    this.#tasks.set(at, [...(this.#tasks.get(at) ?? []), task]);
  }

  /** Does what is to happen in this shift; the next call is for the shift after. */
  async doToday(): Promise<void> {
    for (const task of this.#tasks.get(this.#shift) ?? []) await task();
    this.#tasks.delete(this.#shift);
    this.#shift += 1;
  }
}
