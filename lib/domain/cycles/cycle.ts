import type { PairMode } from '#lib/domain/audits/response.ts';
import type { CycleStatus } from '#lib/domain/cycles/workflow.ts';

/** One run of one published tool version over one period. Dates are yyyy-mm-dd, moments are Dates. */
export type Cycle = {
  id: string;
  name: string;
  status: CycleStatus;
  tool: { id: string; title: string; version: string };
  theme: string;
  purpose: string;
  /** How its pairs work; fixed once the sample is drawn. */
  pairMode: PairMode;
  periodFrom: string;
  periodTo: string;
  opensOn: string;
  dueOn: string;
  reportOn: string;
  /** The letters before each case's number. */
  codePrefix: string;
  /** Made when the cycle was planned, before any case was known. */
  seed: string;
  frameImportedAt: Date | null;
  /** Cases that could be drawn; nought before the list is loaded. */
  frameSize: number;
  /** SHA-256 of the references, sorted, as `frameHash` makes it. */
  frameHash: string | null;
  /** Cases drawn; nought before the draw. */
  sampleSize: number;
  drawnAt: Date | null;
  /** When every pair was whole and within the rules. */
  pairedAt: Date | null;
  openedAt: Date | null;
  closedAt: Date | null;
  publishedOn: string | null;
  createdAt: Date;
};

/** What has come back of a cycle. */
export type ReturnedCounts = {
  /** Of the cases drawn. */
  returned: number;
  /** Of the cases drawn: accounted for, and nobody waits for them. */
  notReturned: number;
  /** The later days (yyyy-mm-dd) of single drawn audits that are still outstanding. */
  laterDays: string[];
  /** The same of the cases picked by hand, which never enter one total with those drawn. */
  targeted: { requested: number; returned: number; notReturned: number; laterDays: string[] };
  /** Neither returned nor accounted for, drawn or picked by hand. */
  awaited: number;
  /** Returned since the latest edition, less those taken back; nought where nothing is published. */
  sinceEdition: number;
  /** Immediate concerns raised on its audits, and how many of them have no written plan yet. */
  concerns: { raised: number; open: number };
};

/** A cycle with what has come back of it. */
export type CycleWithReturns = Cycle & ReturnedCounts;

/** One cycle in a list: enough for its row and its next step. */
export type CycleRow = Pick<
  CycleWithReturns,
  'id' | 'name' | 'status' | 'dueOn' | 'frameSize' | 'sampleSize' | keyof ReturnedCounts
> & {
  toolTitle: string;
};
