import 'server-only';

/** One file in an archive, as the archive's directory declares it. */
export type ZipEntry = {
  name: string;
  offset: number;
  packed: number;
  size: number;
  method: number;
  encrypted: boolean;
};

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LONGEST_COMMENT = 65_535;
const ZIP_64 = 0xffffffff;

/** The archive's own list of what is in it, or null where there is none that can be read; nothing is unpacked. */
export function readDirectory(archive: Buffer): ZipEntry[] | null {
  const end = findEnd(archive);
  if (end === null) return null;
  const entries: ZipEntry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + ENTRY_BYTES > end || archive.readUInt32LE(at) !== ENTRY) return null;
    const entry = entryAt(archive, at);
    if (entry.size === ZIP_64 || entry.packed === ZIP_64 || entry.offset === ZIP_64) return null;
    entries.push(entry);
    at +=
      ENTRY_BYTES +
      archive.readUInt16LE(at + 28) +
      archive.readUInt16LE(at + 30) +
      archive.readUInt16LE(at + 32);
  }
  return entries;
}

function findEnd(archive: Buffer): number | null {
  const first = Math.max(0, archive.length - END_BYTES - LONGEST_COMMENT);
  for (let at = archive.length - END_BYTES; at >= first; at -= 1)
    if (archive.readUInt32LE(at) === END) return at;
  return null;
}

const entryAt = (archive: Buffer, at: number): ZipEntry => ({
  encrypted: (archive.readUInt16LE(at + 8) & 1) === 1,
  method: archive.readUInt16LE(at + 10),
  packed: archive.readUInt32LE(at + 20),
  size: archive.readUInt32LE(at + 24),
  offset: archive.readUInt32LE(at + 42),
  name: archive.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + archive.readUInt16LE(at + 28)),
});
