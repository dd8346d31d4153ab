import { useLingui } from '@lingui/react/macro';
import { Radio } from '@mantine/core';
import type { ImportKind } from '@shared/import/import-kind';
import { chooseKind } from './import-acts';
import { useImportWork } from './import-work';

/** Products, clients or patients; the order of the last two matters and is said. */
export function KindChoice() {
  const { t } = useLingui();
  const kind = useImportWork((work) => work.kind);
  const isBusy = useImportWork((work) => work.busy !== null);
  const kinds: readonly { kind: ImportKind; label: string; description: string }[] = [
    {
      kind: 'products',
      label: t`Products and services`,
      description: t`Names, prices, taxes, barcodes and stock.`,
    },
    {
      kind: 'clients',
      label: t`Clients`,
      description: t`Names, phones and addresses. Import them before their patients.`,
    },
    {
      kind: 'patients',
      label: t`Patients`,
      description: t`Each needs an owner who is here already: import the clients first.`,
    },
  ];
  return (
    <Radio.Group
      label={t`What does the file hold?`}
      value={kind}
      onChange={(chosen) => void chooseKind(chosen)}
    >
      <div className="import-kinds">
        {kinds.map((each) => (
          <Radio
            key={each.kind}
            className="import-kind"
            value={each.kind}
            label={each.label}
            description={each.description}
            disabled={isBusy}
          />
        ))}
      </div>
    </Radio.Group>
  );
}
