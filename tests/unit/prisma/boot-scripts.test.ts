import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hintBootScripts } from '#prisma/boot-scripts.ts';
import { readyBuild } from '#prisma/press.ts';

const MARKED = '//# allFunctionsCalledOnLoad\nstart();';
let build = '';
const read = (name: string) => readFile(join(build, 'static', name), 'utf8');
const list = (manifest: object) => writeFile(join(build, 'build-manifest.json'), JSON.stringify(manifest));

beforeEach(async () => {
  build = await mkdtemp(join(tmpdir(), 'sightline-build-'));
  await mkdir(join(build, 'static'));
  await writeFile(join(build, 'static/boot.js'), 'start();');
  await writeFile(join(build, 'static/old-browsers.js'), 'mend();');
  await writeFile(join(build, 'static/form.js'), 'form();');
  await list({ polyfillFiles: ['static/old-browsers.js'], rootMainFiles: ['static/boot.js'] });
});

afterEach(() => rm(build, { recursive: true }));

test('only the scripts every page starts with ask to be compiled beside the page', async () => {
  await hintBootScripts(build);
  expect(await read('boot.js')).toBe(MARKED);
  expect(await read('form.js')).toBe('form();');
  expect(await read('old-browsers.js')).toBe('mend();');
});

test('a script is marked once, however often a build is made ready', async () => {
  await hintBootScripts(build);
  await hintBootScripts(build);
  expect(await read('boot.js')).toBe(MARKED);
});

test('the compressed copy of a script is marked too', async () => {
  await readyBuild(build);
  expect(gunzipSync(await readFile(join(build, 'static/boot.js.gz'))).toString()).toBe(MARKED);
});

test('a build that does not say what every page starts with is an error, not a slow service', async () => {
  await list({ rootMainFiles: [] });
  await expect(hintBootScripts(build)).rejects.toThrow('rootMainFiles');
});
