import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { packZip } from '#lib/exchange/pack-zip.ts';
import { refuseArchive, unpack } from '#lib/exchange/unpack-zip.ts';
import { readDirectory, type ZipEntry } from '#lib/exchange/zip-directory.ts';

const MEGABYTE = 1024 * 1024;
const anEntry = (differences: Partial<ZipEntry> = {}): ZipEntry => ({
  name: 'xl/workbook.xml',
  offset: 0,
  packed: 100,
  size: 500,
  method: 8,
  encrypted: false,
  ...differences,
});

/** An archive of one compressed file, whose directory says what it is told to. */
function deflated(content: Buffer, size = content.length): { archive: Buffer; entry: ZipEntry } {
  const packed = deflateRawSync(content);
  const archive = packZip(new Map([['a.xml', packed]]));
  return { archive, entry: anEntry({ name: 'a.xml', packed: packed.length, size }) };
}

test('what was packed is unpacked as it was', async () => {
  const files = new Map([
    ['a.xml', Buffer.from('<a/>')],
    ['b/ü.xml', Buffer.alloc(0)],
  ]);
  const archive = packZip(files);
  expect(await unpack(archive, readDirectory(archive) ?? [])).toEqual({ ok: true, value: files });
});

test.each([
  ['nothing', ''],
  ['no archive', 'PK\u0003\u0004 and then no more of it at all'],
])('%s has no directory', (_name, text) => {
  expect(readDirectory(Buffer.from(text))).toBeNull();
});

describe('an archive is refused before it is unpacked', () => {
  test.each([
    ['that comes to more than a list', [anEntry({ size: 129 * MEGABYTE, packed: 9 * MEGABYTE })]],
    ['that grows a thousandfold', [anEntry({ size: 2 * MEGABYTE, packed: 2_000 })]],
    ['of thousands of files', Array.from({ length: 2_001 }, (_, n) => anEntry({ offset: n * 1_000 }))],
    ['whose files lie on top of each other', [anEntry(), anEntry({ name: 'b.xml', offset: 50 })]],
  ])('%s', (_name, entries) => {
    expect(refuseArchive(entries)?.ok).toBe(false);
  });

  test('and an honest one is not', () => {
    expect(refuseArchive([anEntry({ size: 20 * MEGABYTE, packed: MEGABYTE })])).toBeNull();
  });
});

describe('an archive whose directory lies', () => {
  test('about a size that is larger in truth stops at the size it declared', async () => {
    const { archive, entry } = deflated(Buffer.alloc(40 * MEGABYTE), 1_000);
    expect((await unpack(archive, [entry])).ok).toBe(false);
  });

  test('about a size that is smaller in truth is damaged', async () => {
    const { archive, entry } = deflated(Buffer.from('<a/>'), 5);
    expect((await unpack(archive, [entry])).ok).toBe(false);
  });

  test.each([
    ['a place beyond its end', { offset: 10_000_000 }],
    ['a place where no file begins', { offset: 1 }],
    ['a way of packing nobody uses', { method: 99 }],
    ['more bytes than there are', { packed: 10_000_000 }],
  ])('about %s is damaged', async (_name, lie) => {
    const { archive, entry } = deflated(Buffer.from('<a/>'));
    expect((await unpack(archive, [entry])).ok).toBe(true);
    expect((await unpack(archive, [{ ...entry, ...lie }])).ok).toBe(false);
  });
});
