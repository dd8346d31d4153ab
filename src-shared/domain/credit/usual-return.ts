/** Where what is credited usually goes: nothing comes back of a service, and medicine is not sold twice. */
export function usualReturn(
  kind: 'service' | 'medication' | 'merchandise',
): 'nothing-to-return' | 'discarded' | 'stock' {
  switch (kind) {
    case 'service':
      return 'nothing-to-return';
    case 'medication':
      return 'discarded';
    case 'merchandise':
      return 'stock';
  }
}
