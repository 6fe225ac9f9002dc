import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { environmentWith } from '#lib/env.ts';
import type { Figure } from '#tests/bench/figure.ts';
import { BROWSER_ARGS, findBrowser } from '#tests/support/browser.ts';

const PROGRAM = createRequire(import.meta.url).resolve('lighthouse/cli/index.js');
// Its makers’ advice against what a machine does meanwhile: the middle of five moves half as far as one run.
const RUNS = 5;
// Lighthouse now and then records nothing of a page and says so; that is no run of it.
const MOST_TRIES = 10;
const LEAST_PERFORMANCE = 90;
const LEAST_ACCESSIBILITY = 100;

const score = z.object({ score: z.number() });
const time = z.object({ numericValue: z.number() });
const report = z.object({
  runtimeError: z.undefined().optional(),
  finalDisplayedUrl: z.string(),
  categories: z.object({ performance: score, accessibility: score }),
  audits: z.object({ 'largest-contentful-paint': time, 'cumulative-layout-shift': time }),
});

/** What Lighthouse found in one run: scores of 100, the largest paint in seconds, and how far the layout moved. */
type Found = { performance: number; accessibility: number; paint: number; shift: number };

/** A page to look at, as somebody who is signed in; `isFloor` is only there to be compared with. */
type SignedInPage = { what: string; url: string; cookie: string; isFloor?: boolean };

async function lookOnce({ url, cookie }: SignedInPage, folder: string): Promise<Found | null> {
  const [headers, output] = [join(folder, 'headers.json'), join(folder, 'report.json')];
  // In a file of its own: a sign-in never stands in a list of processes.
  await writeFile(headers, JSON.stringify({ Cookie: cookie }), { mode: 0o600 });
  const flags = [
    `--extra-headers=${headers}`,
    `--output-path=${output}`,
    '--output=json',
    '--quiet',
    '--no-enable-error-reporting',
    '--only-categories=performance,accessibility',
    `--chrome-flags=--headless=new ${BROWSER_ARGS.join(' ')}`,
  ];
  const env = environmentWith({ CHROME_PATH: await findBrowser() });
  const child = spawn(process.execPath, [PROGRAM, url, ...flags], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) return null;
  const { finalDisplayedUrl, categories, audits } = report.parse(JSON.parse(await readFile(output, 'utf8')));
  if (finalDisplayedUrl !== url) throw new Error(`Lighthouse was led from ${url} to ${finalDisplayedUrl}`);
  return {
    performance: Math.round(categories.performance.score * 100),
    accessibility: Math.round(categories.accessibility.score * 100),
    paint: audits['largest-contentful-paint'].numericValue / 1000,
    shift: audits['cumulative-layout-shift'].numericValue,
  };
}

/** Lighthouse's mobile preset on one page: the middle of five runs by performance, the worst by accessibility. */
export async function measureLighthouse(page: SignedInPage): Promise<Figure> {
  const folder = await mkdtemp(join(tmpdir(), 'sightline-lighthouse-'));
  const found: Found[] = [];
  try {
    for (let tries = 0; found.length < RUNS && tries < MOST_TRIES; tries += 1) {
      const run = await lookOnce(page, folder);
      if (run) found.push(run);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const middle = found.toSorted((a, b) => a.performance - b.performance)[(RUNS - 1) / 2];
  if (!middle || found.length < RUNS) throw new Error(`Lighthouse looked ${found.length} times of ${RUNS}`);
  const accessibility = Math.min(...found.map((each) => each.accessibility));
  const { performance, paint, shift } = middle;
  const seen = `${page.what} in Lighthouse, mobile: performance ${performance}`;
  const rest = `largest paint ${paint.toFixed(1)} s, layout shift ${shift.toFixed(3)}`;
  if (page.isFloor) return { text: `${seen}; ${rest}`, kept: true };
  return {
    text: `${seen} (must be at least ${LEAST_PERFORMANCE}), accessibility ${accessibility} (must be ${LEAST_ACCESSIBILITY}); ${rest}`,
    kept: performance >= LEAST_PERFORMANCE && accessibility >= LEAST_ACCESSIBILITY,
  };
}
