import '@fontsource-variable/inter';
import '@mantine/core/styles.css';
import { createTheme, MantineProvider } from '@mantine/core';
import { I18nProvider } from '@lingui/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { StartScreen } from '../features/start/start-screen';
import { activateLanguage, i18n, preferredLanguage } from './i18n';
import { LanguageSwitch } from './language-switch';

const theme = createTheme({
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  primaryColor: 'teal',
  primaryShade: 9,
});

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no root');
activateLanguage(preferredLanguage(navigator.languages));

createRoot(root).render(
  <StrictMode>
    <I18nProvider i18n={i18n}>
      <MantineProvider theme={theme} defaultColorScheme="auto">
        <StartScreen languageSwitch={<LanguageSwitch />} />
      </MantineProvider>
    </I18nProvider>
  </StrictMode>,
);
