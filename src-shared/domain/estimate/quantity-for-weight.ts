import { mulDiv } from '../money/money';
import { quantityMilli, type QuantityMilli } from '../quantity/quantity';

const GRAMS_PER_KG = 1000;

/**
 * How much an animal of `weightGrams` takes of what is given by weight, rounded up to whole steps:
 * half a tablet too little treats nobody. Zero for each kilogram stays zero.
 */
export function quantityForWeight(
  weightGrams: number,
  perKgMilli: number,
  stepMilli: QuantityMilli,
): QuantityMilli {
  const exact = mulDiv(weightGrams, perKgMilli, GRAMS_PER_KG, 'up');
  return quantityMilli(mulDiv(exact, 1, stepMilli, 'up') * stepMilli);
}
