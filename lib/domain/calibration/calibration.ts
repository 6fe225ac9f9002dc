import type { ToolDefinition } from '#lib/domain/tools/tool.ts';

/** Who is asked to a calibration, and when they had finished. */
export type CalibrationSeat = { personId: string; name: string; finishedAt: Date | null };

/** One shared case that every auditor judges alone before a cycle. */
export type Calibration = {
  id: string;
  title: string;
  /** The cycle it prepares; null for none. */
  cycle: { id: string; name: string } | null;
  tool: { id: string; definition: ToolDefinition };
  /** The council's own reference of the shared case, and where its record is. */
  reference: string;
  place: string;
  /** yyyy-mm-dd */
  dueOn: string;
  /** When the agreed answers were settled and everybody could see their own beside them; null before. */
  settledAt: Date | null;
  seats: readonly CalibrationSeat[];
};

/** One calibration of a list. */
export type CalibrationRow = {
  id: string;
  title: string;
  toolTitle: string;
  cycleName: string | null;
  dueOn: string;
  settledAt: Date | null;
  asked: number;
  finished: number;
};

/** One calibration as an auditor meets it at home. */
export type OwnCalibration = Pick<CalibrationRow, 'id' | 'title' | 'dueOn' | 'settledAt'> & {
  finishedAt: Date | null;
};

/** From how many finished auditors a spread is shown: with fewer, one could tell who answered what. */
export const FEWEST_FINISHED = 3;
