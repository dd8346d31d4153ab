import { i18n } from '@lingui/core';
import { messages as english } from '@shared/locales/en-US/messages.po';
import { messages as spanish } from '@shared/locales/es-US/messages.po';

export const LANGUAGES = { 'en-US': 'English', 'es-US': 'Español' } as const;
export type Language = keyof typeof LANGUAGES;

i18n.load({ 'en-US': english, 'es-US': spanish });

/** Every text from here on is in `language`, and the page says so to screen readers. */
export function activateLanguage(language: Language): void {
  i18n.activate(language);
  document.documentElement.lang = language;
}

/** The first of the computer's languages that we speak. */
export function preferredLanguage(preferences: readonly string[]): Language {
  return preferences.some((tag) => tag.startsWith('es')) ? 'es-US' : 'en-US';
}

export { i18n };
