import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerBuiltFiles } from '#prisma/built-files.ts';
import { pressFiles } from '#prisma/press.ts';

const SCRIPT = `console.log('${'a case file '.repeat(200)}');`;
const STYLES = '.app-question{margin:0}'.repeat(200);
const server = createServer();
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sightline-built-'));
  const scripts = join(folder, '.next/static/chunks');
  await mkdir(scripts, { recursive: true });
  await mkdir(join(folder, 'public'));
  await writeFile(join(scripts, 'form.js'), SCRIPT);
  await writeFile(join(scripts, 'gone.js'), SCRIPT);
  await writeFile(join(folder, '.next/secrets.json'), '{}');
  await writeFile(join(folder, 'public/app.css'), STYLES);
  await pressFiles(join(folder, '.next/static'));
  await pressFiles(join(folder, 'public'));
  const answer = answerBuiltFiles(folder, 'b1');
  server.on('request', (asked, response) =>
    answer(asked, response, () => response.end(`passed on ${asked.url}`)),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

async function ask(path: string, encodings = '', method = 'GET', more = {}) {
  const { port } = server.address() as AddressInfo;
  const sent = request({ port, path, method, headers: { 'accept-encoding': encodings, ...more } });
  sent.end();
  const [response] = await once(sent, 'response');
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part);
  const { 'content-encoding': encoding, 'cache-control': kept, 'content-type': type } = response.headers;
  return { encoding, kept, type, body: Buffer.concat(parts) };
}

test('a browser gets a script as small as it can unpack it', async () => {
  const path = '/_next/static/chunks/form.js?dpl=b1';
  const [plain, gzip, brotli] = [
    await ask(path),
    await ask(path, 'gzip, deflate'),
    await ask(path, 'gzip, deflate, br'),
  ];
  expect([plain.encoding, gzip.encoding, brotli.encoding]).toEqual([undefined, 'gzip', 'br']);
  const read = [plain.body, gunzipSync(gzip.body), brotliDecompressSync(brotli.body)].map(String);
  expect(read).toEqual([SCRIPT, SCRIPT, SCRIPT]);
  expect(brotli.body.length).toBeLessThan(gzip.body.length);
  expect([plain, gzip, brotli].map(({ type }) => type)).toEqual(Array(3).fill('text/javascript'));
});

test('a script, and the style sheet of this build, are kept for ever; the style sheet by itself is asked for again', async () => {
  expect((await ask('/_next/static/chunks/form.js')).kept).toBe('public,max-age=31536000,immutable');
  expect((await ask('/app.css?build=b1')).kept).toBe('public,max-age=31536000,immutable');
  expect((await ask('/app.css?build=b0')).kept).toBe('public,max-age=0,must-revalidate');
  expect((await ask('/app.css')).kept).toBe('public,max-age=0,must-revalidate');
});

test.each([
  '/cycles',
  '/_next/static/chunks/other.js',
  '/_next/static/../secrets.json',
  '/.next/secrets.json',
])('%s is for somebody else, by the address it was asked for', async (path) => {
  expect(String((await ask(path)).body)).toBe(`passed on ${path}`);
});

test('what is sent to the address of a file is not answered with the file', async () => {
  expect(String((await ask('/app.css', '', 'POST')).body)).toBe('passed on /app.css');
});

test('a part that cannot be, which would end the service, is answered with the whole', async () => {
  const { body } = await ask('/app.css', '', 'GET', { range: 'bytes=10-5' });
  expect(String(body)).toBe(STYLES);
});

test('a file that a new build took away ends its own answer and nobody else’s', async () => {
  await rm(join(folder, '.next/static/chunks/gone.js'));
  await expect(ask('/_next/static/chunks/gone.js')).rejects.toThrow();
  expect(String((await ask('/_next/static/chunks/form.js')).body)).toBe(SCRIPT);
});
