import { setupI18n, type I18n } from '@lingui/core';
import type { Language } from '../journal/fields';
import { messages as english } from './en-US/messages.po';
import { messages as spanish } from './es-US/messages.po';

const spoken: Readonly<Record<Language, I18n>> = {
  'en-US': setupI18n({ locale: 'en-US', messages: { 'en-US': english } }),
  'es-US': setupI18n({ locale: 'es-US', messages: { 'es-US': spanish } }),
};

/** The texts of `language`, for papers and for the shell; the window has one of its own. */
export function i18nFor(language: Language): I18n {
  return spoken[language];
}
