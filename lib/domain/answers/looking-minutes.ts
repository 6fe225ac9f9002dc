/** The most minutes that can have gone into looking for one piece of evidence. */
export const MOST_MINUTES = 600;

/** Minutes as typed: null for none, undefined where the text is no whole number from 0 to 600. */
export function readMinutes(text: string): number | null | undefined {
  const digits = text.trim();
  if (digits === '') return null;
  const minutes = /^\d{1,3}$/.test(digits) ? Number(digits) : Number.NaN;
  return minutes <= MOST_MINUTES ? minutes : undefined;
}
