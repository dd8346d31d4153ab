import type { EmployeeId, ProductId } from '@shared/lib/ids';

/** What a selling process is told, as one line of JSON on its standard input. */
export interface SellingOrder {
  readonly dataFolder: string;
  readonly employeeId: EmployeeId;
  readonly productIds: readonly ProductId[];
  /** Whether the printer of the settings is there. */
  readonly isPrinting: boolean;
  /** Whether it begins the next sale only after the drawer has opened. */
  readonly waitsForDrawer: boolean;
  /** Null sells until it is killed; a number sells once and dies at that row of the payment. */
  readonly dieAtRow: number | null;
}
