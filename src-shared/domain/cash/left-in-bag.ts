import { addMinor, subtractMinor, type Minor } from '../money/money';

interface BagContent {
  readonly cashMinor: Minor;
  readonly checkMinor: Minor;
}

/** What the bank finds in a bag of which checks over `returnedMinor` came back on its way. */
export function leftInBag({ cashMinor, checkMinor }: BagContent, returnedMinor: Minor): Minor {
  return subtractMinor(addMinor(cashMinor, checkMinor), returnedMinor);
}
