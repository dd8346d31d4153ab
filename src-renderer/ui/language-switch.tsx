import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { activateLanguage, LANGUAGES, type Language } from '../state/i18n';

const choices = Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }));

/** Changes the language of everything on screen; each language is named in its own words. */
export function LanguageSwitch() {
  const { t, i18n } = useLingui();
  return (
    <NativeSelect
      aria-label={t`Language`}
      data={choices}
      value={i18n.locale}
      onChange={(event) => {
        activateLanguage(event.currentTarget.value as Language);
      }}
    />
  );
}
