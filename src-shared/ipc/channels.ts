import type { Channel } from './contract/contract';
import type { Topic } from './topics';

/** The names alone, for the preload script, which carries no schemas. */
export const CHANNELS = [
  'till.status',
  'till.bar',
  'till.settings',
  'till.session',
  'till.verify',
  'setup.create',
  'setup.openDemo',
  'people.candidates',
  'people.signIn',
  'people.signOut',
  'people.list',
  'people.save',
  'settings.saveHospital',
  'settings.saveTill',
  'settings.saveTaxRate',
  'clients.search',
  'clients.get',
  'clients.save',
  'patients.save',
  'products.search',
  'products.scan',
  'products.save',
  'shifts.current',
  'shifts.open',
  'shifts.xReport',
  'invoices.list',
  'invoices.get',
  'invoices.open',
  'invoices.setClient',
  'invoices.addLines',
  'invoices.changeLine',
  'invoices.removeLine',
  'invoices.setDiscount',
  'invoices.hold',
  'invoices.resume',
  'invoices.void',
  'payments.commit',
  'payments.get',
  'payments.recent',
  'receipts.show',
  'receipts.reprint',
  'receipts.savePdf',
  'printing.jobs',
  'printing.resolve',
  'printing.testPage',
  'drawer.open',
  'imports.load',
  'imports.plan',
  'imports.rows',
  'imports.apply',
  'imports.discard',
  'imports.savePreset',
] as const satisfies readonly Channel[];

export const TOPICS = ['changed', 'progress'] as const satisfies readonly Topic[];

/** The one name under which calls travel between the processes, and the one for what is told. */
export const CALL = 'frontdesk:call';
export const TELL = 'frontdesk:tell';
