import { Trans, useLingui } from '@lingui/react/macro';
import { Loader, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { ProductView } from '@shared/ipc/views/records';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { KeyHint } from '../../../ui/key-hint';
import { tellNotice, useCheckout } from '../state/checkout-store';
import { noticeOf, sellProduct } from '../state/sell';
import { decimalSeparatorOf, formatQuantity } from '@shared/domain/money/money-text';
import { useSlowness } from '../state/use-slowness';
import { readWanted } from './multiplier';
import { ProductOption } from './product-option';
import { findProducts, useProductHits } from './use-product-hits';
import './search.css';

const LIST = 'checkout-products';
const optionId = (index: number) => `${LIST}-${index}`;

interface Props {
  /** Keys that mean the lines while nothing is typed. Answers whether it took the key. */
  readonly onEmptyKey: (key: string) => boolean;
}

/** Where everything is found that can be sold: by words, code or barcode, and `3*` before them. */
export function ProductSearch({ onEmptyKey }: Props) {
  const { t, i18n } = useLingui();
  const text = useCheckout(({ searchText }) => searchText);
  const wanted = readWanted(text, decimalSeparatorOf(i18n.locale));
  const hits = useProductHits(wanted.words);
  const [active, setActive] = useState({ words: '', index: 0 });
  const field = useFocusOnRequest();
  const isSlow = useSlowness();
  // What was chosen among the hits of other words means nothing for these.
  const index = active.words === hits.words ? Math.min(active.index, hits.products.length - 1) : 0;
  const isOpen = wanted.words !== '' && hits.words !== '';
  const type = (searchText: string) => {
    useCheckout.setState({ searchText, notice: null });
  };
  const sell = (product: ProductView) => {
    if (wanted.quantityMilli !== null) void sellProduct(product, wanted.quantityMilli);
  };
  const enter = async () => {
    // Whoever types and presses Enter in one go is ahead of the list on the screen.
    const found = hits.words === wanted.words ? hits : await findProducts(wanted.words);
    const chosen = found.products[found === hits ? index : 0];
    if (chosen !== undefined) sell(chosen);
    else if (found.failure !== null) tellNotice(noticeOf(found.failure));
  };
  const move = (step: number) => {
    const { length } = hits.products;
    if (length > 0) setActive({ words: hits.words, index: (index + step + length) % length });
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (takesKey(event.key)) event.preventDefault();
  };
  const takesKey = (key: string): boolean => {
    if (text === '') return onEmptyKey(key);
    if (key === 'ArrowDown') move(1);
    else if (key === 'ArrowUp') move(-1);
    else if (key === 'Enter') {
      if (wanted.words !== '') void enter();
    } else if (key === 'Escape') type('');
    else return false;
    return true;
  };
  const times =
    wanted.isMultiplied && wanted.quantityMilli !== null
      ? formatQuantity(wanted.quantityMilli, i18n.locale)
      : null;
  return (
    <div className="checkout-search">
      <TextInput
        ref={field}
        aria-label={t`Find a product`}
        placeholder={t`Name, code or barcode; 3* first for three`}
        size="lg"
        autoComplete="off"
        spellCheck={false}
        maxLength={120}
        value={text}
        error={
          wanted.quantityMilli === null
            ? t`Nobody sells that many. Type a quantity above 0 and up to 1,000,000.`
            : null
        }
        leftSection={
          times === null ? (
            <IconSearch size={22} aria-hidden />
          ) : (
            <b className="checkout-times">{times}×</b>
          )
        }
        leftSectionWidth={times === null ? 44 : 72}
        rightSection={isSlow ? <Loader size="sm" /> : <KeyHint keys="F2" />}
        rightSectionWidth={52}
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={LIST}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && hits.products.length > 0 ? optionId(index) : undefined}
        onChange={(event) => {
          type(event.currentTarget.value);
        }}
        onKeyDown={press}
      />
      <ul
        id={LIST}
        role="listbox"
        aria-label={t`Products found`}
        className="checkout-options"
        hidden={!isOpen || hits.products.length === 0}
      >
        {hits.products.map((product, at) => (
          <ProductOption
            key={product.productId}
            id={optionId(at)}
            product={product}
            isActive={at === index}
            onChoose={() => {
              sell(product);
            }}
          />
        ))}
      </ul>
      <ActiveInSight index={index} isOpen={isOpen} />
      {isOpen && hits.products.length === 0 && hits.words === wanted.words && (
        <div className="checkout-options checkout-nothing" role="status">
          <Trans>Nothing is sold under “{wanted.words}”. Try fewer letters, or another word.</Trans>
        </div>
      )}
    </div>
  );
}

/** Keeps the chosen product where it can be seen. */
function ActiveInSight({ index, isOpen }: { readonly index: number; readonly isOpen: boolean }) {
  useEffect(() => {
    if (isOpen) document.getElementById(optionId(index))?.scrollIntoView({ block: 'nearest' });
  }, [index, isOpen]);
  return null;
}

function useFocusOnRequest() {
  const field = useRef<HTMLInputElement>(null);
  const asked = useCheckout(({ focusAsked }) => focusAsked);
  useEffect(() => {
    field.current?.focus();
  }, [asked]);
  return field;
}
