import '@fontsource-variable/inter';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import './look.css';
import { I18nProvider } from '@lingui/react';
import { Notifications } from '@mantine/notifications';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { activateLanguage, i18n, preferredLanguage } from '../state/i18n';
import { App } from './app';
import { ErrorBoundary } from './error-boundary';
import { Look } from './look';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no root');
activateLanguage(preferredLanguage(navigator.languages));

createRoot(root).render(
  <StrictMode>
    <I18nProvider i18n={i18n}>
      <Look>
        <Notifications position="top-center" limit={4} />
        <ErrorBoundary>
          <App />
        </ErrorBoundary>
      </Look>
    </I18nProvider>
  </StrictMode>,
);
