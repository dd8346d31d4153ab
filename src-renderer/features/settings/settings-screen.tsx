import { Trans, useLingui } from '@lingui/react/macro';
import { Tabs } from '@mantine/core';
import {
  IconBuildingHospital,
  IconCalendarDollar,
  IconCashRegister,
  IconDeviceDesktop,
  IconMail,
  IconPrinter,
  IconReceipt,
  IconReceiptTax,
} from '@tabler/icons-react';
import { useTill } from '../../state/till';
import { Panel } from '../../ui/layout/panel';
import { Screen } from '../../ui/layout/screen';
import { ComputerSettings } from './computer-settings';
import { DrawerSettings } from './drawer-settings';
import { HospitalSettings } from './hospital-settings';
import { LetterSettings } from './letter-settings';
import { PaperSettings } from './paper-settings';
import { ReceivablesSettings } from './receivables-settings';
import { TaxSettings } from './tax-settings';
import './settings.css';
import { TillSettings } from './till-settings';

/** Everything that is decided once and then holds for every sale. */
export function SettingsScreen() {
  const { t } = useLingui();
  const settings = useTill((state) => state.settings);
  if (settings === null) return null;
  return (
    <Screen title={t`Settings`}>
      <Tabs defaultValue="hospital" orientation="vertical" variant="pills" keepMounted>
        <Tabs.List miw={230} mr="lg" className="settings-tabs">
          <Tabs.Tab value="hospital" leftSection={<IconBuildingHospital size={20} aria-hidden />}>
            <Trans>Hospital</Trans>
          </Tabs.Tab>
          <Tabs.Tab value="paper" leftSection={<IconReceipt size={20} aria-hidden />}>
            <Trans>Receipt texts</Trans>
          </Tabs.Tab>
          <Tabs.Tab value="letters" leftSection={<IconMail size={20} aria-hidden />}>
            <Trans>Letters</Trans>
          </Tabs.Tab>
          <Tabs.Tab value="tax" leftSection={<IconReceiptTax size={20} aria-hidden />}>
            <Trans>Taxes and cash</Trans>
          </Tabs.Tab>
          <Tabs.Tab value="owed" leftSection={<IconCalendarDollar size={20} aria-hidden />}>
            <Trans>What clients owe</Trans>
          </Tabs.Tab>
          <Tabs.Tab value="drawer" leftSection={<IconCashRegister size={20} aria-hidden />}>
            <Trans>Drawer</Trans>
          </Tabs.Tab>
          <Tabs.Tab value="till" leftSection={<IconPrinter size={20} aria-hidden />}>
            <Trans>Till and printer</Trans>
          </Tabs.Tab>
          <Tabs.Tab value="computer" leftSection={<IconDeviceDesktop size={20} aria-hidden />}>
            <Trans>This computer</Trans>
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="hospital">
          <Panel>
            <HospitalSettings hospital={settings.hospital} />
          </Panel>
        </Tabs.Panel>
        <Tabs.Panel value="paper">
          <Panel>
            <PaperSettings hospital={settings.hospital} />
          </Panel>
        </Tabs.Panel>
        <Tabs.Panel value="letters">
          <Panel>
            <LetterSettings hospital={settings.hospital} />
          </Panel>
        </Tabs.Panel>
        <Tabs.Panel value="tax">
          <TaxSettings settings={settings} />
        </Tabs.Panel>
        <Tabs.Panel value="owed">
          <Panel>
            <ReceivablesSettings rules={settings.receivablesRules} />
          </Panel>
        </Tabs.Panel>
        <Tabs.Panel value="drawer">
          <Panel>
            <DrawerSettings rules={settings.drawerRules} />
          </Panel>
        </Tabs.Panel>
        <Tabs.Panel value="till">
          <Panel>
            <TillSettings till={settings.till} />
          </Panel>
        </Tabs.Panel>
        <Tabs.Panel value="computer">
          <Panel>
            <ComputerSettings />
          </Panel>
        </Tabs.Panel>
      </Tabs>
    </Screen>
  );
}
