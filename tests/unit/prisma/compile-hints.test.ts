import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hintScripts } from '#prisma/compile-hints.ts';
import { readyBuild } from '#prisma/press.ts';

const SCRIPT = 'start();';
const MARKED = '//# allFunctionsCalledOnLoad\nstart();';
let build = '';
const pathOf = (name: string) => join(build, 'static', name);
const read = (name: string) => readFile(pathOf(name), 'utf8');

beforeEach(async () => {
  build = await mkdtemp(join(tmpdir(), 'sightline-build-'));
  await mkdir(pathOf('chunks'), { recursive: true });
  await writeFile(pathOf('chunks/form.js'), SCRIPT);
  await writeFile(pathOf('print.css'), SCRIPT);
});

afterEach(() => rm(build, { recursive: true }));

test('a script asks to be compiled beside the page', async () => {
  await hintScripts(join(build, 'static'));
  expect(await read('chunks/form.js')).toBe(MARKED);
  expect(await read('print.css')).toBe(SCRIPT);
});

test('a script is marked once, however often a build is made ready', async () => {
  await readyBuild(build);
  await readyBuild(build);
  expect(await read('chunks/form.js')).toBe(MARKED);
});

test('the compressed copy of a script is marked too', async () => {
  await readyBuild(build);
  expect(gunzipSync(await readFile(pathOf('chunks/form.js.gz'))).toString()).toBe(MARKED);
});
