import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';

const DEBIAN = '/usr/bin/chromium';

/** The browser to test with: CHROMIUM_PATH, the system's, or the one inside an npm package. */
export async function findBrowser(): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  return existsSync(DEBIAN) ? DEBIAN : await chromium.executablePath();
}

/** What lets Chromium run as root and in small containers, and keeps it from talking to anyone but the service. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
