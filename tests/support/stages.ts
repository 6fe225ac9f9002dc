import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { runChild } from '#prisma/child.ts';
import { say } from '#prisma/command.ts';

const PROJECT = resolve(import.meta.dirname, '..', '..');
const RESULTS = join(PROJECT, 'tests', '.results');
const NO_SERVED_DATABASE = { DATABASE_URL: '' };

/** One step of the checks; `report` is the file its runner counts its tests in. */
export type Stage = {
  name: string;
  program: string;
  args: string[];
  report?: string;
  env?: Record<string, string>;
};

/** Tests that passed and failed. */
export type Count = { passed: number; failed: number };

const NONE: Count = { passed: 0, failed: 0 };

const vitestReport = z
  .object({ numPassedTests: z.number(), numFailedTests: z.number() })
  .transform(({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests }));
const playwrightReport = z
  .object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) })
  .transform(({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }));

function countIn(report: string | undefined): Count {
  const file = join(RESULTS, report ?? '');
  if (report === undefined || !existsSync(file)) return NONE;
  return z.union([vitestReport, playwrightReport]).parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** Vitest for one of its projects. */
export function vitestStage(name: 'unit' | 'integration'): Stage {
  const report = `${name}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${join(RESULTS, report)}`];
  const args = ['run', '--config', 'tests/vitest.config.ts', '--project', name, ...reporters];
  return { name: `${name} tests`, program: 'node_modules/vitest/vitest.mjs', args, report };
}

/** What can be checked without a database or a browser. */
export const QUICK_STAGES: Stage[] = [
  { name: 'types', program: 'node_modules/typescript/bin/tsc', args: ['--noEmit', '-p', '.'] },
  { name: 'lint', program: 'node_modules/@biomejs/biome/bin/biome', args: ['check', '.'] },
  vitestStage('unit'),
];

async function runStage(stage: Stage): Promise<Count> {
  say(`\n── ${stage.name}`);
  const code = await runChild(join(PROJECT, stage.program), stage.args, {
    ...NO_SERVED_DATABASE,
    ...stage.env,
  });
  const count = countIn(stage.report);
  // A stage that fails without a failing test, such as types, still counts as a failure.
  return code === 0 || count.failed > 0 ? count : { ...count, failed: 1 };
}

/** Runs the stages in order up to the first that fails; ends with how many tests passed and failed, alone on a line. */
export async function runStages(stages: Stage[]): Promise<void> {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  const total = { ...NONE };
  const lines: string[] = [];
  for (const stage of stages) {
    const begun = performance.now();
    const count = await runStage(stage);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    lines.push(`${count.failed === 0 ? '✓' : '✗'} ${stage.name.padEnd(18)} ${seconds.padStart(6)} s`);
    total.passed += count.passed;
    total.failed += count.failed;
    if (total.failed > 0) break;
  }
  say(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
  if (total.failed > 0) process.exitCode = 1;
}
