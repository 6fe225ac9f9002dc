import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { runChild } from '#prisma/child.ts';
import { Stop, say } from '#prisma/command.ts';
import { fingerprintOf, onceFor, type Step } from '#prisma/fingerprint.ts';
import { generate } from '#prisma/generate.ts';
import { pressFiles, readyBuild } from '#prisma/press.ts';

const PROJECT = resolve(import.meta.dirname, '..');
const NEXT = createRequire(import.meta.url).resolve('next/dist/bin/next');
const GENERATED = ['lib/db/generated/**', 'public/app.css*'];
const DATABASE = ['prisma/schema.prisma', 'prisma/migrations/**', 'prisma/generate.ts', 'package-lock.json'];
const STYLES = ['components/styles/**', 'package-lock.json'];
const SOURCES = ['app/**', 'components/**', 'lib/**', 'prisma/**', 'public/**', 'instrumentation*.ts'];
const SETTINGS = ['package.json', 'package-lock.json', 'next.config.js', 'tsconfig.json'];

/** How many letters of the fingerprint name a build. */
const NAME_LENGTH = 16;

async function runOrStop(
  script: string,
  args: string[],
  { sentence, ...settings }: { sentence: string; NEXT_DEPLOYMENT_ID?: string },
): Promise<void> {
  const code = await runChild(script, args, {
    ...settings,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  });
  if (code !== 0) throw new Stop(sentence);
}

const CLIENT: Step = { product: 'lib/db/generated', stamp: 'lib/db/generated/.fingerprint', work: generate };
const STYLE_SHEET: Step = {
  product: 'public/app.css',
  stamp: 'node_modules/.cache/sightline/styles',
  work: async () => {
    await runOrStop(join(PROJECT, 'components/styles/compile.ts'), [], {
      sentence: 'The style sheet could not be compiled.',
    });
    await pressFiles(join(PROJECT, 'public'));
  },
};
const STAMP = '.next/sightline-fingerprint';

const serviceOf = (fingerprint: string): Step => ({
  product: '.next/BUILD_ID',
  stamp: STAMP,
  work: async () => {
    await runOrStop(NEXT, ['build'], {
      sentence: 'The service could not be built.',
      NEXT_DEPLOYMENT_ID: nameOf(fingerprint),
    });
    await readyBuild(join(PROJECT, '.next'));
  },
});

const nameOf = (fingerprint: string): string => fingerprint.slice(0, NAME_LENGTH);

/** The name of the build that is there: the same sources have the same name on every machine, others another. */
export const nameOfBuild = (): string => nameOf(readFileSync(join(PROJECT, STAMP), 'utf8'));

/** Writes what the sources need before anything can run or be checked: the database client and the style sheet. */
export async function prepare(): Promise<void> {
  await onceFor(fingerprintOf(DATABASE, []), CLIENT);
  await onceFor(fingerprintOf(STYLES, []), STYLE_SHEET);
}

/** Builds the service, unless the last build was of the same sources. */
export async function build(): Promise<void> {
  await prepare();
  const fingerprint = fingerprintOf([...SOURCES, ...SETTINGS], GENERATED);
  const isNew = await onceFor(fingerprint, serviceOf(fingerprint));
  if (!isNew) say('The build is up to date.');
}
