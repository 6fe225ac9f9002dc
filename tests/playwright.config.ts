import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '#tests/support/browser.ts';
import { addressAt, SERVICE_ADDRESS, SERVICE_PORTS } from '#tests/support/service-place.ts';

const RESULTS = join(import.meta.dirname, '.results');

export default defineConfig({
  // The pictures of the README are taken by the same browser, but they are no test: `npm run pictures`.
  projects: [
    { name: 'end-to-end', testDir: 'e2e' },
    { name: 'pictures', testDir: 'pictures' },
  ],
  outputDir: join(RESULTS, 'end-to-end'),
  forbidOnly: true,
  // A service and a database for each: tests that ran at once on one would see each other's work.
  workers: SERVICE_PORTS.length,
  // Room for a machine that is busy with something else; a test that needs it all has failed.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: join(RESULTS, 'end-to-end.json') }]],
  use: {
    baseURL: SERVICE_ADDRESS,
    locale: 'en-GB',
    timezoneId: 'Pacific/Apia',
    // A trace of every page doubles the time of all tests: ask for one with --trace on where a test fails.
    trace: 'off',
    launchOptions: { executablePath: await findBrowser(), args: BROWSER_ARGS },
  },
  webServer: SERVICE_PORTS.map((port) => ({
    command: `"${process.execPath}" tests/support/service.ts`,
    cwd: join(import.meta.dirname, '..'),
    url: `${addressAt(port)}/api/ready`,
    env: { PORT: port, HOST: '127.0.0.1', SIGHTLINE_ORIGIN: addressAt(port) },
    stdout: 'pipe',
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
  })),
});
