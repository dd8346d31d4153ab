import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { fromRoot, resolve, texts } from './vite.shared.config.mts';

// The fallback Electron is Node 18 and Chromium 114: what runs there runs on the current one too.
const node = 'node18';
const chromium = 'chrome114';

const noPictures = fromRoot('./src-main/printing/no-pictures.ts');

export default defineConfig({
  main: {
    resolve: { alias: { ...resolve.alias, 'get-pixels': noPictures, 'qr-image': noPictures } },
    plugins: texts(),
    build: {
      outDir: fromRoot('./out/main'),
      target: node,
      sourcemap: true,
      rolldownOptions: {
        input: {
          main: fromRoot('./src-main/app/main.ts'),
          cli: fromRoot('./src-main/app/cli/main.ts'),
          // A program of its own: a thread is started from a file.
          'copy-worker': fromRoot('./src-main/db/copy-worker.ts'),
        },
        output: { format: 'cjs', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
      },
    },
  },
  preload: {
    resolve,
    build: {
      outDir: fromRoot('./out/preload'),
      target: node,
      // A sandboxed preload can load nothing but itself.
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: fromRoot('./src-main/preload/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].js' },
      },
    },
  },
  renderer: {
    root: fromRoot('./src-renderer'),
    resolve,
    plugins: [react(), texts()],
    build: {
      outDir: fromRoot('./out/renderer'),
      target: chromium,
      // Newer CSS (nesting, light-dark) is lowered for the oldest engine that shows it.
      cssTarget: chromium,
      cssMinify: 'lightningcss',
      minify: true,
      rolldownOptions: { input: fromRoot('./src-renderer/index.html') },
    },
  },
});
