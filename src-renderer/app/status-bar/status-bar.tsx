import { Trans, useLingui } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import { IconCloudOff, IconKeyboard } from '@tabler/icons-react';
import { currentCommands } from '../../state/commands';
import { useTill } from '../../state/till';
import { KeyHint } from '../../ui/key-hint';
import { Clock } from './clock';
import { EmployeeMenu } from './employee-menu';
import { PrinterItem } from './printer-item';
import { ShiftItem } from './shift-item';

/** What a cashier wants to know at a glance, in words and icons, never by colour alone. */
export function StatusBar() {
  const { t } = useLingui();
  const bar = useTill((state) => state.bar);
  const isDemo = useTill((state) => state.settings?.isDemo === true);
  return (
    <footer className="status-bar" aria-label={t`Status`}>
      <EmployeeMenu />
      {bar !== null && <ShiftItem bar={bar} />}
      {bar !== null && <PrinterItem bar={bar} />}
      <span className="status-item">
        <IconCloudOff size={20} aria-hidden />
        <span className="status-text">
          <Trans>Sync off</Trans>
        </span>
      </span>
      <span className="status-gap" />
      {isDemo && (
        <span className="status-item status-yields" title={t`Demo hospital: nothing here is real`}>
          <span className="status-text">
            <Trans>Demo hospital: nothing here is real</Trans>
          </span>
        </span>
      )}
      <UnstyledButton
        className="status-item status-whole"
        title={t`Shortcuts`}
        onClick={() => {
          currentCommands()
            .find(({ id }) => id === 'shortcuts')
            ?.run();
        }}
      >
        <IconKeyboard size={20} aria-hidden />
        <span className="status-word">
          <Trans>Shortcuts</Trans>
        </span>
        <KeyHint keys="F1" />
      </UnstyledButton>
      <Clock />
    </footer>
  );
}
