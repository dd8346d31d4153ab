import { t } from '@lingui/core/macro';
import { checkPin } from '@shared/domain/people/pin';
import { failureText } from '../../ui/failures/failure-text';
import { printerFaults } from '../../ui/printer/printer-rules';
import type { Draft, DraftRate } from './draft';

export const STEPS = ['hospital', 'money', 'till', 'manager'] as const;
export type Step = (typeof STEPS)[number];

/** What is wrong, by the name of the field; a rate's field is `code 0`, `name 0`, `rate 0`. */
export type Faults = Readonly<Record<string, string>>;

/** What has to be put right before the wizard goes on from `step`. */
export function faultsOf(draft: Draft, step: Step): Faults {
  switch (step) {
    case 'hospital':
      return draft.name.trim() === '' ? { name: t`Type the hospital’s name` } : {};
    case 'money':
      return rateFaults(draft.rates);
    case 'till':
      return {
        ...(draft.tillName.trim() === '' && { tillName: t`Type a name for this till` }),
        ...(!/^[A-Z][A-Z0-9]{0,3}$/.test(draft.prefix) && {
          prefix: t`One to four letters or digits, a letter first`,
        }),
        ...printerFaults(draft.printer),
      };
    case 'manager':
      return managerFaults(draft);
  }
}

function rateFaults(rates: readonly DraftRate[]): Faults {
  const faults: Record<string, string> = {};
  rates.forEach(({ code, name, ratePpm }, index) => {
    if (!/^[A-Z0-9-]{1,12}$/.test(code)) {
      faults[`code ${index}`] = t`1 to 12 capital letters, digits or dashes`;
    } else if (rates.findIndex((rate) => rate.code === code) !== index) {
      faults[`code ${index}`] = t`This code is there twice`;
    }
    if (name.trim() === '') faults[`name ${index}`] = t`Type a name`;
    if (ratePpm === null) faults[`rate ${index}`] = t`Type the rate; 0 when there is no tax`;
  });
  return faults;
}

function managerFaults({ managerNumber, managerName, pin, pinAgain }: Draft): Faults {
  const checked = checkPin(pin, managerNumber);
  return {
    ...(!/^\d{1,6}$/.test(managerNumber) && { managerNumber: t`1 to 6 digits` }),
    ...(managerName.trim() === '' && { managerName: t`Type the name` }),
    ...(!checked.ok && { pin: failureText(checked.error) }),
    ...(pin !== pinAgain && { pinAgain: t`The two PINs are not the same` }),
  };
}
