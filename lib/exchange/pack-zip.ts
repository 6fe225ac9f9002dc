import 'server-only';
import { crc32 } from 'node:zlib';

const LOCAL = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;

/** An archive of these files, nothing compressed: a workbook rebuilt from parts that were looked at. */
export function packZip(files: ReadonlyMap<string, Buffer>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of files) {
    const path = Buffer.from(name);
    const facts = factsOf(content, path);
    const local = Buffer.concat([uint32(LOCAL), uint16(VERSION), facts, path, content]);
    // Version made by, then the same facts, then: comment, disk, two kinds of attributes, offset.
    const zeros = Buffer.alloc(10);
    directory.push(uint32(ENTRY), uint16(VERSION), uint16(VERSION), facts, zeros, uint32(offset), path);
    bodies.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const counts = [uint16(files.size), uint16(files.size), uint32(list.length), uint32(offset), uint16(0)];
  return Buffer.concat([...bodies, list, uint32(END), uint32(0), ...counts]);
}

/** Flags, method (stored), time, date, checksum, size twice, and the lengths of name and extra field. */
function factsOf(content: Buffer, path: Buffer): Buffer {
  const size = uint32(content.length);
  return Buffer.concat([Buffer.alloc(8), uint32(crc32(content)), size, size, uint16(path.length), uint16(0)]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
