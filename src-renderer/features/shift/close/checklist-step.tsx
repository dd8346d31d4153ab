import { useLingui } from '@lingui/react/macro';
import { useTill } from '../../../state/till';
import { Checklist } from '../checklist/checklist';
import { changeDraft } from './close-draft';
import { StepFrame } from './step-frame';
import type { StepProps } from './step-props';

const NO_ITEMS: readonly string[] = [];

/** What has to be looked after before everybody leaves. */
export function ChecklistStep({ draft, onBack, onNext }: StepProps) {
  const { t } = useLingui();
  const items = useTill(({ settings }) => settings?.drawerRules.closingChecklist ?? NO_ITEMS);
  return (
    <StepFrame title={t`Closing checklist`} failure={draft.failure} onBack={onBack} onNext={onNext}>
      <Checklist
        label={t`Closing checklist`}
        items={items}
        initials={draft.initials}
        isFirst
        onChange={(initials) => {
          changeDraft({ initials });
        }}
        onDone={onNext}
      />
    </StepFrame>
  );
}
