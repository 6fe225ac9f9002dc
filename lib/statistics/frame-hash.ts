import { canonicalFrame } from '#lib/statistics/canonical-frame.ts';
import { sha256Hex } from '#lib/statistics/sha256-hex.ts';

/**
 * SHA-256 (hex) of the frame's NFC ids, sorted and joined by line feeds: proof of what was drawn from. RangeError when
 * an id is given twice. Sorted by UTF-8 bytes, as `LC_ALL=C sort` does, so that anyone can redo it.
 */
export function frameHash(caseIds: readonly string[]): string {
  const ids = canonicalFrame(caseIds).map(({ canonical }) => canonical);
  return sha256Hex(ids.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))).join('\n'));
}
