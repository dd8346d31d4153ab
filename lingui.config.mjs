import { formatter } from '@lingui/format-po';

export default {
  sourceLocale: 'en-US',
  locales: ['en-US', 'es-US'],
  catalogs: [
    {
      path: '<rootDir>/src-shared/locales/{locale}/messages',
      include: ['src-renderer', 'src-main', 'src-shared'],
    },
  ],
  // Line numbers would change the catalogue at every edit that changes no text.
  format: formatter({ lineNumbers: false }),
};
