import { defineConfig } from '@playwright/test';
import screens from './playwright.config.mts';

/** Takes the pictures of the README: no test, and no part of `npm test`. */
export default defineConfig({ ...screens, testDir: 'test/screenshots' });
