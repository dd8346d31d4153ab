import type { ProductView } from '@shared/ipc/views/records';
import type { Failure } from '@shared/ipc/failures';
import { useEffect, useState } from 'react';
import { call } from '../../../bridge/call';

const SHOWN = 40;

export interface ProductHits {
  /** The words these were found by; older than what is typed while an answer is on its way. */
  readonly words: string;
  readonly products: readonly ProductView[];
  readonly failure: Failure | null;
}

const NONE: ProductHits = { words: '', products: [], failure: null };

/** The products that `words` find; nothing typed finds nothing. */
export function useProductHits(words: string): ProductHits {
  const [hits, setHits] = useState(NONE);
  useEffect(() => {
    if (words === '') return;
    let isCurrent = true;
    void findProducts(words).then((found) => {
      if (isCurrent) setHits(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [words]);
  return words === '' ? NONE : hits;
}

export async function findProducts(words: string): Promise<ProductHits> {
  const result = await call('products.search', { text: words, limit: SHOWN });
  return result.ok
    ? { words, products: result.value, failure: null }
    : { words, products: [], failure: result.error };
}
