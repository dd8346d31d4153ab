import { defineConfig } from '@playwright/test';
import screens from './playwright.config.mts';

/** The same rules, on the app as people get it. */
export default defineConfig({ ...screens, testDir: 'test/packaged' });
