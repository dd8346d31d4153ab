/** How much has happened in a hospital. */
export interface HospitalSize {
  readonly products: number;
  /** With eight animals for every five of them. */
  readonly clients: number;
  /** Over ten years; each is opened, counted and closed. */
  readonly shifts: number;
  /** With about four lines each, all paid but for what is left unfinished at the end. */
  readonly invoices: number;
}

const TEN_YEARS: HospitalSize = {
  products: 20_000,
  clients: 50_000,
  shifts: 3600,
  invoices: 300_000,
};

/** A hospital in its first week: people, a demo's shelf, and nothing sold but what is unfinished. */
export const NEW_HOSPITAL: HospitalSize = { products: 320, clients: 200, shifts: 1, invoices: 0 };

/** Ten years with so many invoices, and of everything else as many as belong to them. */
export function tenYearsOf(invoices: number = TEN_YEARS.invoices): HospitalSize {
  const share = (whole: number) => Math.max(1, Math.ceil((whole * invoices) / TEN_YEARS.invoices));
  return {
    products: share(TEN_YEARS.products),
    clients: share(TEN_YEARS.clients),
    shifts: share(TEN_YEARS.shifts),
    invoices,
  };
}
