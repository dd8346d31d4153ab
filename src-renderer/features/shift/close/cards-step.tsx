import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { sumMinor, ZERO, type Minor } from '@shared/domain/money/money';
import { MoneyText } from '../../../ui/money/money-text';
import { MoneyInput } from '../../../ui/numbers/money-input';
import { compare } from './close-acts';
import { typeCount, type CardTotal } from './close-draft';
import { StepFrame } from './step-frame';
import type { StepProps } from './step-props';

const MAX_BRAND = 40;

/** What the terminal's batch slip says, brand by brand. */
export function CardsStep({ draft, figures, onBack }: StepProps) {
  const { t } = useLingui();
  const list = useRef<HTMLDivElement>(null);
  const [isAsked, setAsked] = useState(false);
  const [added, setAdded] = useState('');
  const missing = figures.cardBrands.filter((name) =>
    draft.cards.every(({ brand }) => brand !== name),
  );
  const cards: readonly CardTotal[] = [
    ...draft.cards,
    ...missing.map((brand) => ({ brand, amountMinor: null })),
  ];
  const [newest, setNewest] = useState<string | null>(null);
  useEffect(() => {
    if (newest !== null) fieldsOf(list.current).at(-1)?.focus();
  }, [newest]);
  const type = (brand: string, amountMinor: Minor | null) => {
    typeCount({
      cards: cards.map((card) => (card.brand === brand ? { brand, amountMinor } : card)),
    });
  };
  const goOn = () => {
    setAsked(true);
    const gap = cards.findIndex(({ amountMinor }) => amountMinor === null);
    if (gap === -1) void compare();
    else fieldsOf(list.current)[gap]?.focus();
  };
  const move = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.ctrlKey || event.metaKey) return;
    if (!['ArrowUp', 'ArrowDown', 'Enter'].includes(event.key)) return;
    event.preventDefault();
    const fields = fieldsOf(list.current);
    const next = fields[fields.indexOf(event.currentTarget) + (event.key === 'ArrowUp' ? -1 : 1)];
    if (next !== undefined) next.focus();
    else if (event.key === 'Enter') goOn();
  };
  const add = () => {
    const brand = added.trim();
    if (brand === '') return;
    setAdded('');
    const known = cards.findIndex((card) => card.brand.toLowerCase() === brand.toLowerCase());
    if (known === -1) {
      typeCount({ cards: [...cards, { brand, amountMinor: null }] });
      setNewest(brand);
    } else fieldsOf(list.current)[known]?.focus();
  };
  return (
    <StepFrame
      title={t`Card totals`}
      lead={<Trans>Off the batch slip of the card terminal: the total of each brand.</Trans>}
      nextLabel={t`Compare`}
      isRunning={draft.isRunning}
      failure={draft.failure}
      onBack={onBack}
      onNext={goOn}
    >
      {cards.length === 0 && (
        <Text>
          <Trans>No card was charged in this shift. If the slip has a total, add its brand.</Trans>
        </Text>
      )}
      <div ref={list} className="card-list">
        {cards.map(({ brand, amountMinor }, index) => (
          <MoneyInput
            key={brand}
            label={brand}
            value={amountMinor}
            data-autofocus={index === 0 ? true : undefined}
            error={
              isAsked && amountMinor === null ? t`Type the total; 0 when the slip has none` : null
            }
            onKeyDown={move}
            onChange={(next) => {
              type(brand, next);
            }}
          />
        ))}
      </div>
      <form
        className="card-add"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextInput
          label={t`Another brand on the slip`}
          maxLength={MAX_BRAND}
          value={added}
          onChange={(event) => {
            setAdded(event.currentTarget.value);
          }}
        />
        <Button
          type="submit"
          variant="default"
          disabled={added.trim() === ''}
          leftSection={<IconPlus size={20} aria-hidden />}
        >
          <Trans>Add the brand</Trans>
        </Button>
      </form>
      <Group justify="flex-end" gap="lg">
        <Text fw={600} size="lg">
          <Trans>Total</Trans>
        </Text>
        <Text fw={700} fz="1.75rem" role="status" aria-label={t`Total of the cards`}>
          <MoneyText amountMinor={sumMinor(cards.map((card) => card.amountMinor ?? ZERO))} />
        </Text>
      </Group>
    </StepFrame>
  );
}

function fieldsOf(list: HTMLElement | null): HTMLInputElement[] {
  return [...(list?.querySelectorAll('input') ?? [])];
}
