import { sayShare, speakShare } from '#lib/domain/findings/about-share.ts';
import { type Figure, hasPercent, type Share } from '#lib/domain/findings/figure.ts';

/** From this far apart, 0 to 1, one phrase for all key areas would hide more than it says. */
const WIDE = 0.5;

const part = ({ met, base }: Share): number => met / base;

function extremes(shares: readonly Share[]): { low: Share; high: Share } | null {
  const ranked = [...shares].sort((a, b) => part(a) - part(b));
  const [low, high] = [ranked[0], ranked.at(-1)];
  return low && high ? { low, high } : null;
}

function evidenceFound(low: Share, high: Share): string {
  const [from, to] = [sayShare(low), sayShare(high)];
  if (from === to) return `evidence was found in ${from} of the files`;
  if (part(high) - part(low) > WIDE)
    return `evidence varied widely by key area, from ${from} of the files to ${to}`;
  if (low.met === 0) return `evidence was found in at most ${to} of the files`;
  return `evidence was found in ${from} to ${speakShare(high).words} of the files`;
}

/** The finding of a whole cycle in one sentence without a full stop, from the figures of its key areas. */
export function headline(figures: readonly Figure[], { provisional }: { provisional: boolean }): string {
  if (figures.every(({ returned }) => returned === 0)) return 'No audit has been returned yet';
  const shown = figures.filter(hasPercent);
  const range = extremes(shown.map(({ share }) => share));
  if (!range) return 'There are too few answers to give any key area a percentage';
  const found =
    shown.length * 2 < figures.length
      ? `only ${shown.length} of ${figures.length} key areas can be given a percentage`
      : evidenceFound(range.low, range.high);
  const words = provisional ? `so far, ${found}` : found;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
