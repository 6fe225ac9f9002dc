/** The id under which a pair's agreed response is kept; an auditor's own is kept under their own id. Figures use the agreed one. */
export const AGREED = '00000000-0000-0000-0000-000000000000';

/** How a pair works: its name and what it means in the plan of a cycle, and the sentence that goes with its findings. */
export const PAIR_MODES = {
  together: {
    label: 'Together from the start',
    hint: 'The pair fills one form. Quicker; how far two auditors read a file alike cannot be told',
    findings: 'Pairs judged these files together from the start.',
  },
  'alone-first': {
    label: 'Each alone, then together',
    hint: 'Neither sees the other’s answers until both have finished; they then agree on what differs',
    findings: 'Each auditor judged alone first; the figures use what the pair then agreed.',
  },
} as const;

/** How the pairs of a cycle work. */
export type PairMode = keyof typeof PAIR_MODES;

/** The ways of working, in the order they are offered. */
export const PAIR_MODE_NAMES = ['together', 'alone-first'] as const satisfies PairMode[];

/** Someone of a pair, and when they finished judging alone; null before. */
export type SeatWork = { personId: string; finishedAt: Date | null };

/** What decides how far a pair is: the plan of the cycle, when both had first finished, and who has finished now. */
export type PairWork = { pairMode: PairMode; agreeingSince: Date | null; seats: readonly SeatWork[] };

/** Where one of a pair stands: they work as one, judge alone, wait for their partner, or agree on what differs. */
export type WorkPhase = 'together' | 'alone' | 'waiting' | 'agreeing';

/** May what each of the pair answered be seen by others: they work together, or nobody judges alone any more? */
export const isRevealed = ({ pairMode, agreeingSince, seats }: PairWork): boolean =>
  pairMode === 'together' || (agreeingSince !== null && seats.every(({ finishedAt }) => finishedAt !== null));

/** Where this person stands. Whoever is not of the pair is where the pair is: alone while anyone of it is. */
export function workPhase(work: PairWork, personId: string): WorkPhase {
  if (work.pairMode === 'together') return 'together';
  if (isRevealed(work)) return 'agreeing';
  const own = work.seats.find((seat) => seat.personId === personId);
  return own && own.finishedAt !== null ? 'waiting' : 'alone';
}

/** The same with the seats as an audit has them: its pair. */
type PairedAudit = Omit<PairWork, 'seats'> & { pair: PairWork['seats'] };

/** Where this person stands in the work on an audit. */
export const phaseOf = (personId: string, { pair, ...audit }: PairedAudit): WorkPhase =>
  workPhase({ ...audit, seats: pair }, personId);

/** Is this person of the pair? */
export const isSitter = (personId: string, { pair }: { pair: readonly { personId: string }[] }): boolean =>
  pair.some((member) => member.personId === personId);

/** The response that someone's answers go to and are read from: their own until both have finished, then the pair's. */
export const responseFor = (phase: WorkPhase, personId: string): string =>
  phase === 'together' || phase === 'agreeing' ? AGREED : personId;

const FINISHED = 'You have finished your own judgement, so its answers are kept as they are.';
const MOVED_ON =
  'Your pair has gone on to its next step. Open this audit again: what you typed is still on this page.';

/** Why nobody may answer in this phase, or null where they may. */
export const closedPhase = (phase: WorkPhase): string | null => (phase === 'waiting' ? FINISHED : null);

/** Why a save made for one response does not go to another, or null where it was made for this one. */
export const refusedResponse = (response: string, madeFor: string | undefined): string | null =>
  madeFor === undefined || madeFor === response ? null : MOVED_ON;
