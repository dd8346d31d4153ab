import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Title } from '@mantine/core';
import { useRef, useState, type SubmitEvent } from 'react';
import type { Failure } from '@shared/ipc/failures';
import { call } from '../../bridge/call';
import type { Language } from '../../state/i18n';
import { loadTill } from '../../state/till';
import { FailureNotice } from '../../ui/failures/failure-notice';
import { Panel } from '../../ui/layout/panel';
import { blankDraft, setupFrom, type Draft } from './draft';
import { faultsOf, STEPS, type Faults } from './draft-faults';
import { StepFields } from './step-fields';
import { useStepNames, WizardSteps } from './wizard-steps';

const NO_FAULTS: Faults = {};

/** Our own hospital, page by page. Enter goes on; going back loses nothing. */
export function Wizard({ onBack }: { readonly onBack: () => void }) {
  const { t, i18n } = useLingui();
  const names = useStepNames();
  const [draft, setDraft] = useState<Draft>(() =>
    blankDraft({ salesTax: t`Sales tax`, notTaxed: t`Not taxed`, till: t`Front 1` }),
  );
  const [at, setAt] = useState(0);
  const [faults, setFaults] = useState(NO_FAULTS);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isSaving, setSaving] = useState(false);
  const page = useRef<HTMLFormElement>(null);
  const step = STEPS[at] ?? 'manager';
  const isLast = at === STEPS.length - 1;

  const goOn = async (event: SubmitEvent) => {
    event.preventDefault();
    const found = faultsOf(draft, step);
    setFaults(found);
    if (Object.keys(found).length > 0) {
      // The fields learn of their faults with the next frame; then the first of them is at hand.
      requestAnimationFrame(() => {
        page.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      });
      return;
    }
    if (!isLast) {
      setAt(at + 1);
      return;
    }
    setSaving(true);
    const result = await call('setup.create', setupFrom(draft, i18n.locale as Language));
    setSaving(false);
    if (result.ok) await loadTill();
    else setFailure(result.error);
  };

  return (
    <div className="wizard">
      <WizardSteps at={at} />
      <form ref={page} onSubmit={(event) => void goOn(event)} noValidate>
        <Stack gap="lg">
          <Title order={1}>{names[step]}</Title>
          <Panel>
            <StepFields
              key={step}
              step={step}
              draft={draft}
              faults={faults}
              onChange={(changes) => {
                setDraft({ ...draft, ...changes });
              }}
            />
          </Panel>
          <FailureNotice failure={failure} />
          <Group justify="space-between">
            <Button
              variant="default"
              onClick={() => {
                setFaults(NO_FAULTS);
                if (at === 0) onBack();
                else setAt(at - 1);
              }}
            >
              <Trans>Back</Trans>
            </Button>
            <Button type="submit" loading={isSaving}>
              {isLast ? <Trans>Finish</Trans> : <Trans>Next</Trans>}
            </Button>
          </Group>
        </Stack>
      </form>
    </div>
  );
}
