import type { DrawRecord } from '#lib/domain/cycles/draw/draw-record.ts';

/** Another draw of the same cycle, on the public page: where it stands and why the one before it was given up. */
export type DrawOfCycle = Pick<DrawRecord, 'id' | 'number' | 'drawnAt' | 'reason'>;

/** What everybody may know of a draw: how it was made, and no case, no team and no person. */
export type PublicDraw = Omit<DrawRecord, 'strata'> & {
  council: string;
  cycle: string;
  tool: { title: string; version: string };
  /** Every draw of the cycle in order, this one among them. */
  of: DrawOfCycle[];
};

const FEWEST_REFERENCES = 5;

/** A fingerprint for the public page, or '' where so few references are behind it that somebody could try them all out. */
export const publicFingerprint = (fingerprint: string, references: number): string =>
  references < FEWEST_REFERENCES ? '' : fingerprint;
