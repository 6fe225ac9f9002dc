import 'server-only';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import type { ZipEntry } from '#lib/exchange/zip-directory.ts';

const LARGEST_UNPACKED = 128 * 1024 * 1024;
const MOST_ENTRIES = 2_000;
const STEEPEST = 250;
const SMALL = 1024 * 1024;
const LOCAL_BYTES = 30;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

const inflate = promisify(inflateRaw);

/** What an archive says when it cannot be opened. */
export const DAMAGED =
  'This workbook is damaged and cannot be read: open it in Excel, save it again and choose that file';
const TOO_LARGE =
  'This workbook unpacks to far more than a caseload list: save the list alone in a new workbook and choose that';

/** Refuses an archive by what its directory declares, before anything is unpacked; null where it may be opened. */
export function refuseArchive(entries: readonly ZipEntry[]): Outcome<never> | null {
  const size = entries.reduce((total, entry) => total + entry.size, 0);
  const isSteep = entries.some((entry) => entry.size > SMALL && entry.size > STEEPEST * entry.packed);
  if (size > LARGEST_UNPACKED || isSteep || entries.length > MOST_ENTRIES) return refused('file', TOO_LARGE);
  const inOrder = [...entries].sort((a, b) => a.offset - b.offset);
  const overlaps = inOrder.some((entry, place) => {
    const next = inOrder[place + 1];
    return next !== undefined && entry.offset + LOCAL_BYTES + entry.packed > next.offset;
  });
  return overlaps ? refused('file', DAMAGED) : null;
}

/**
 * The files of an archive that are wanted, unpacked. A file that turns out larger than its directory declares stops the
 * unpacking at that byte: the declared sizes are the ones that were judged.
 */
export async function unpack(
  archive: Buffer,
  entries: readonly ZipEntry[],
): Promise<Outcome<Map<string, Buffer>>> {
  const files = new Map<string, Buffer>();
  for (const entry of entries) {
    const file = await unpackOne(archive, entry);
    if (file === null) return refused('file', DAMAGED);
    files.set(entry.name, file);
  }
  return accepted(files);
}

async function unpackOne(
  archive: Buffer,
  { offset, packed, size, method }: ZipEntry,
): Promise<Buffer | null> {
  if (offset + LOCAL_BYTES > archive.length || archive.readUInt32LE(offset) !== LOCAL) return null;
  const start = offset + LOCAL_BYTES + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
  const bytes = archive.subarray(start, start + packed);
  if (bytes.length !== packed) return null;
  if (method === STORED) return packed === size ? bytes : null;
  if (method !== DEFLATED) return null;
  if (size === 0) return Buffer.alloc(0);
  try {
    const file = await inflate(bytes, { maxOutputLength: size });
    return file.length === size ? file : null;
  } catch (problem) {
    // zlib says what is wrong with the bytes, or that there are more than were declared: either way they are no workbook.
    if (problem instanceof Error && 'code' in problem) return null;
    throw problem;
  }
}
