import { Trans, useLingui } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import {
  IconDiscount2,
  IconHash,
  IconMinus,
  IconPaw,
  IconPlus,
  IconTag,
  IconTrash,
  IconUser,
} from '@tabler/icons-react';
import type { InvoiceLineView } from '@shared/ipc/views/invoices';
import type { ReactNode } from 'react';
import { KeyHint } from '../../../ui/key-hint';
import { openEditor, type LineEditorKind } from '../state/checkout-store';
import { removeLine } from '../state/sell';
import type { StepLine } from './use-line-steps';
import '../editors/editors.css';

interface Props {
  readonly line: InvoiceLineView;
  readonly onStep: StepLine;
}

/** What can be done with the chosen line, by finger or by the key that stands there. */
export function LineBar({ line, onStep }: Props) {
  const { t } = useLingui();
  const edit = (kind: LineEditorKind) => () => {
    openEditor({ kind, lineId: line.lineId });
  };
  return (
    <div className="checkout-bar" role="toolbar" aria-label={t`Line: ${line.description}`}>
      <BarButton
        icon={<IconMinus size={20} aria-hidden />}
        name={t`One less`}
        onClick={() => {
          onStep(line, -1);
        }}
      />
      <BarButton
        icon={<IconPlus size={20} aria-hidden />}
        name={t`One more`}
        onClick={() => {
          onStep(line, 1);
        }}
      />
      <BarButton icon={<IconHash size={18} aria-hidden />} keys="Q" onClick={edit('quantity')}>
        <Trans>Quantity</Trans>
      </BarButton>
      <BarButton icon={<IconTag size={18} aria-hidden />} keys="P" onClick={edit('price')}>
        <Trans>Price</Trans>
      </BarButton>
      <BarButton icon={<IconDiscount2 size={18} aria-hidden />} keys="D" onClick={edit('discount')}>
        <Trans>Discount</Trans>
      </BarButton>
      <BarButton icon={<IconUser size={18} aria-hidden />} keys="E" onClick={edit('employee')}>
        <Trans>Employee</Trans>
      </BarButton>
      <BarButton icon={<IconPaw size={18} aria-hidden />} keys="A" onClick={edit('patient')}>
        <Trans>Animal</Trans>
      </BarButton>
      <BarButton
        icon={<IconTrash size={18} aria-hidden />}
        keys="Delete"
        onClick={() => void removeLine(line)}
      >
        <Trans>Remove</Trans>
      </BarButton>
    </div>
  );
}

interface ButtonProps {
  readonly icon: ReactNode;
  readonly name?: string;
  readonly keys?: string;
  readonly onClick: () => void;
  readonly children?: ReactNode;
}

function BarButton({ icon, name, keys, onClick, children }: ButtonProps) {
  return (
    <UnstyledButton
      className="checkout-bar-button"
      aria-label={name}
      title={name}
      // The focus stays where the cashier works.
      onPointerDown={(event) => {
        event.preventDefault();
      }}
      onClick={onClick}
    >
      {icon}
      {children}
      {keys !== undefined && <KeyHint keys={keys} />}
    </UnstyledButton>
  );
}
