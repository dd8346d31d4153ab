import type { MessageDescriptor } from '@lingui/core';
import { t } from '@lingui/core/macro';
import { FIELD_TITLES } from '@shared/import/field-titles';
import { i18n } from '../../state/i18n';

/** What a person calls the field of a record; a field we have no word for keeps its own name. */
export function fieldText(field: string): string {
  switch (field) {
    case 'name':
      return t`Name`;
    case 'number':
      return t`Number`;
    case 'code':
      return t`Code`;
    case 'category':
      return t`Category`;
    case 'firstName':
      return t`First name`;
    case 'lastName':
      return t`Last name`;
    case 'roles':
      return t`Roles`;
    case 'pin':
      return t`PIN`;
    case 'unitPriceMinor':
      return t`Price`;
    case 'taxCode':
      return t`Tax code`;
    case 'clientId':
      return t`Client`;
    case 'tenderId':
      return t`Check`;
    case 'brand':
      return t`Brand`;
    case 'weightGrams':
      return t`Weight of the animal`;
    case 'items':
      return t`Lines`;
    case 'amountMinor':
      return t`Amount`;
    case 'from':
      return t`From`;
    default:
      return importedFieldText(field);
  }
}

function importedFieldText(field: string): string {
  const titles: Readonly<Record<string, MessageDescriptor | undefined>> = FIELD_TITLES;
  const title = titles[field];
  return title === undefined ? field : i18n._(title);
}
