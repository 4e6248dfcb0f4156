import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { trustedDocuments } from './documents/trusted-documents.ts';

const backend = process.env['BACKEND'] ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [preact(), trustedDocuments()],
  // The content security policy allows nothing inline, so no asset may become a data: URL.
  build: {
    outDir: 'dist',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ['index.html', 'playground.html'] },
  },
  server: { proxy: { '/graphql': backend, '/graphiql': backend } },
  test: {
    environment: 'happy-dom',
    include: ['{src,contract,documents}/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    setupFiles: ['src/testing/setup.ts'],
  },
});
