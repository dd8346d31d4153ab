declare module 'escpos/printer' {
  /** The part of the byte builder that is right; reference: docs/adr/0006-escpos.md. */
  interface Printer {
    hardware(command: 'init'): this;
    align(where: 'lt' | 'ct' | 'rt'): this;
    /** Ends bold as well up to 2 × 2, but not beyond. */
    size(width: number, height: number): this;
    newLine(): this;
    feed(lines: number): this;
    print(bytes: Buffer): this;
    readonly buffer: { flush(): Buffer };
  }
  const Printer: new (adapter: null) => Printer;
  export default Printer;
}
