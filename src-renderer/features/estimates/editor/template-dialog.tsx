import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import type { TemplateView } from '@shared/ipc/views/estimates';
import type { PatientView } from '@shared/ipc/views/records';
import type { PatientId } from '@shared/lib/ids';
import { call } from '../../../bridge/call';
import { useAnswer } from '../../../state/use-answer';
import { Dialog } from '../../../ui/dialogs/dialog';
import { FailureNotice } from '../../../ui/failures/failure-notice';
import { ChoiceList, ChoiceRow } from '../../../ui/lists/choice-list';
import { useAct } from '../../../ui/people/use-act';
import { lineFromTemplate } from '../state/estimate-draft';
import { addLines, changeDraft, useEstimates } from '../state/estimates-store';

interface Props {
  readonly patients: readonly PatientView[];
  readonly onClose: () => void;
}

const NOTHING = {};
const ESTIMATES = ['estimates'] as const;

/** Puts everything of a template on the estimate, by the animal's weight where it goes by weight. */
export function TemplateDialog({ patients, onClose }: Props) {
  const { t } = useLingui();
  const acting = useAct();
  const { value, failure } = useAnswer('templates.list', NOTHING, ESTIMATES);
  const [patientId, setPatientId] = useState<string>(patients[0]?.patientId ?? '');
  const use = ({ templateId, name }: TemplateView) => {
    const forWhom = patientId === '' ? null : (patientId as PatientId);
    void acting.act(
      () => call('estimates.fromTemplate', { templateId, patientId: forWhom }),
      (lines) => {
        const isFirst = useEstimates.getState().draft?.lines.length === 0;
        addLines(lines.map(lineFromTemplate));
        if (isFirst) changeDraft({ title: name });
        onClose();
      },
    );
  };
  return (
    <Dialog title={t`Use a template`} size="lg" onClose={onClose}>
      <Stack>
        <NativeSelect
          data-autofocus
          label={t`For which animal`}
          value={patientId}
          data={[
            ...patients.map((each) => ({ value: each.patientId, label: each.name })),
            { value: '', label: t`No animal` },
          ]}
          onChange={(event) => {
            setPatientId(event.currentTarget.value);
          }}
        />
        <FailureNotice failure={acting.failure ?? failure} />
        <ChoiceList>
          {(value ?? []).map((template) => (
            <ChoiceRow
              key={template.templateId}
              isChosen={false}
              onChoose={() => {
                use(template);
              }}
            >
              <b>{template.name}</b>
              <Plural value={template.items.length} one="# line" other="# lines" />
            </ChoiceRow>
          ))}
        </ChoiceList>
        {value?.length === 0 && (
          <p>
            <Trans>There is no template yet. An estimate can be kept as one.</Trans>
          </p>
        )}
      </Stack>
    </Dialog>
  );
}
