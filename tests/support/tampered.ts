import { packZip } from '#lib/exchange/pack-zip.ts';
import { unpack } from '#lib/exchange/unpack-zip.ts';
import { readDirectory } from '#lib/exchange/zip-directory.ts';

/** The workbook with some of its parts written anew: what a stranger could have done to it. */
export async function tampered(
  workbook: Buffer,
  change: (parts: Map<string, Buffer>) => void,
): Promise<Buffer> {
  const parts = await unpack(workbook, readDirectory(workbook) ?? []);
  if (!parts.ok) throw new Error('A workbook made for a test can be opened');
  change(parts.value);
  return packZip(parts.value);
}

/** The same, for one part as text. */
export const rewritten = (
  workbook: Buffer,
  part: string,
  rewrite: (text: string) => string,
): Promise<Buffer> =>
  tampered(workbook, (parts) => {
    parts.set(part, Buffer.from(rewrite(parts.get(part)?.toString('utf8') ?? '')));
  });
