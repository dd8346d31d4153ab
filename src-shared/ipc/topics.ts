/** The parts of the till that a screen may show, and that a command may have changed. */
export const AREAS = [
  'till',
  'people',
  'records',
  'shifts',
  'invoices',
  'estimates',
  'payments',
  'printing',
  'imports',
  'statements',
] as const;
export type Area = (typeof AREAS)[number];

/** What the main process tells the window without being asked. */
export interface Topics {
  /** Whoever shows one of these asks again. */
  readonly changed: { readonly areas: readonly Area[] };
  readonly progress: {
    readonly task: 'demo' | 'import-plan' | 'import-apply' | 'backup' | 'statements';
    readonly done: number;
    readonly total: number;
  };
}

export type Topic = keyof Topics;
