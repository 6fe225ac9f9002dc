import 'server-only';

/** Text and how it was written, as one names it. */
export type DecodedText = { text: string; encoding: string };

const UTF_8_MARK = [0xef, 0xbb, 0xbf];
const UTF_16_LE_MARK = [0xff, 0xfe];
const UTF_16_BE_MARK = [0xfe, 0xff];
const LOOKED_AT = 1_000;
const MANY = 0.3;

/** True where the bytes begin so. */
export const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, place) => bytes[place] === byte);

/** The share of noughts among the first bytes at even (0) or odd (1) places: plain letters in UTF-16 have one each. */
function noughts(bytes: Uint8Array, parity: 0 | 1): number {
  const half = bytes.subarray(0, LOOKED_AT).filter((_, place) => place % 2 === parity);
  return half.length === 0 ? 0 : half.filter((byte) => byte === 0).length / half.length;
}

const decode = (bytes: Uint8Array, encoding: string, label: string): DecodedText => ({
  text: new TextDecoder(encoding).decode(bytes),
  encoding: label,
});

/** A file as text: UTF-8 or UTF-16, with or without a mark, else as Excel saves a plain CSV on a British machine. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, UTF_8_MARK)) return decode(bytes, 'utf-8', 'UTF-8');
  if (startsWith(bytes, UTF_16_LE_MARK) || noughts(bytes, 1) > MANY)
    return decode(bytes, 'utf-16le', 'UTF-16');
  if (startsWith(bytes, UTF_16_BE_MARK) || noughts(bytes, 0) > MANY)
    return decode(bytes, 'utf-16be', 'UTF-16');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch (problem) {
    // Not UTF-8: every byte means something in windows-1252.
    if (problem instanceof TypeError) return decode(bytes, 'windows-1252', 'Windows-1252');
    throw problem;
  }
}
