import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';

// The package unpacks its browser into TMPDIR and reuses whatever lies there, of any version:
// so it gets a folder of its own, named after the version.
process.env['TMPDIR'] = resolve(import.meta.dirname, '../target/chromium-147');
mkdirSync(process.env['TMPDIR'], { recursive: true });
// Makes the package bring its own libnss3, which a bare machine lacks.
process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
const { default: chromium } = await import('@sparticuz/chromium');
const executablePath = process.env['CHROMIUM_BIN'] ?? (await chromium.executablePath());
// Its own font set is so small that drawing a <select> crashes the page; a system's set is preferred.
if (existsSync('/etc/fonts/fonts.conf')) delete process.env['FONTCONFIG_PATH'];

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../target/e2e-results',
  workers: 2,
  reporter: 'list',
  forbidOnly: Boolean(process.env['CI']),
  // The first page waits for an application that has answered nothing yet.
  expect: { timeout: 15_000 },
  // One application each; see e2e/run.mjs.
  projects: [
    { name: 'open', testIgnore: 'trusted.spec.ts' },
    {
      name: 'trusted',
      testMatch: /(trusted|founding-question|meetings|passage)\.spec\.ts$/,
    },
  ],
  use: {
    baseURL: process.env['BASE'] ?? 'http://localhost:8081',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
