import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '#tests/support/browser.ts';
import { SERVICE_ADDRESS, SERVICE_PORT } from '#tests/support/service-place.ts';

const RESULTS = join(import.meta.dirname, '.results');

export default defineConfig({
  // The pictures of the README are taken by the same browser, but they are no test: `npm run pictures`.
  projects: [
    { name: 'end-to-end', testDir: 'e2e' },
    { name: 'pictures', testDir: 'pictures' },
  ],
  outputDir: join(RESULTS, 'end-to-end'),
  forbidOnly: true,
  // One service with one database: tests that ran at once would see each other's work.
  workers: 1,
  // Room for a machine that is busy with something else; a test that needs it all has failed.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: join(RESULTS, 'end-to-end.json') }]],
  use: {
    baseURL: SERVICE_ADDRESS,
    locale: 'en-GB',
    timezoneId: 'Pacific/Apia',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: await findBrowser(), args: BROWSER_ARGS },
  },
  webServer: {
    command: `"${process.execPath}" tests/support/service.ts`,
    cwd: join(import.meta.dirname, '..'),
    url: `${SERVICE_ADDRESS}/api/ready`,
    env: { PORT: SERVICE_PORT, HOST: '127.0.0.1', SIGHTLINE_ORIGIN: SERVICE_ADDRESS },
    stdout: 'pipe',
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
  },
});
