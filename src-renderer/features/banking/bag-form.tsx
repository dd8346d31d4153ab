import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, TextInput } from '@mantine/core';
import type { RefObject } from 'react';
import { areTwoPeople } from '@shared/domain/deposit/two-people';
import { ReasonPicker } from '../../ui/dialogs/reason-picker';
import { FailureNotice } from '../../ui/failures/failure-notice';
import { KeyHint } from '../../ui/key-hint';
import { PanelFoot } from '../../ui/layout/panel-foot';
import type { Acting } from '../../ui/people/use-act';
import { MAIN_ACT } from '../../ui/use-main-act';
import { changeDeposit, type DepositDraft } from './deposit-draft';

interface Props {
  /** The field that comes after the count. */
  readonly bag: RefObject<HTMLInputElement | null>;
  readonly draft: DepositDraft;
  /** The cash is not what it should be. */
  readonly isDifferent: boolean;
  readonly isAsked: boolean;
  readonly acting: Acting;
  readonly onDone: () => void;
}

const MAX_NUMBER = 40;
const MAX_INITIALS = 6;

/** The number of the bag, the two who counted it, and why it is not as it should be. */
export function BagForm({ bag, draft, isDifferent, isAsked, acting, onDone }: Props) {
  const { t } = useLingui();
  const { bagNumber, initials, reason } = draft;
  const [first, second] = initials;
  const missing = (text: string, said: string) => (isAsked && text.trim() === '' ? said : null);
  const same =
    isAsked && !areTwoPeople(initials) ? t`Two different people have to sign the bag.` : null;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      <Stack gap="sm">
        <TextInput
          ref={bag}
          label={t`Number of the bag`}
          autoComplete="off"
          maxLength={MAX_NUMBER}
          value={bagNumber}
          error={missing(bagNumber, t`Type the number printed on the bag.`)}
          onChange={(event) => {
            changeDeposit({ bagNumber: event.currentTarget.value });
          }}
        />
        <Group grow align="flex-start">
          <TextInput
            label={t`Initials of the first`}
            autoComplete="off"
            maxLength={MAX_INITIALS}
            value={first}
            error={missing(first, t`Who counted?`)}
            onChange={(event) => {
              changeDeposit({ initials: [event.currentTarget.value, second] });
            }}
          />
          <TextInput
            label={t`Initials of the second`}
            autoComplete="off"
            maxLength={MAX_INITIALS}
            value={second}
            error={missing(second, t`Who looked on?`) ?? same}
            onChange={(event) => {
              changeDeposit({ initials: [first, event.currentTarget.value] });
            }}
          />
        </Group>
        {isDifferent && (
          <ReasonPicker
            label={t`Why is it different?`}
            reasons={[t`Not known yet`, t`Coins stay in the safe`]}
            value={reason}
            isAsked={isAsked}
            onChange={(next) => {
              changeDeposit({ reason: next });
            }}
          />
        )}
        <FailureNotice failure={acting.failure} />
        <PanelFoot>
          <Button
            type="submit"
            size="lg"
            fullWidth
            loading={acting.isRunning}
            rightSection={<KeyHint keys={MAIN_ACT} />}
          >
            <Trans>Prepare the deposit</Trans>
          </Button>
        </PanelFoot>
      </Stack>
    </form>
  );
}
