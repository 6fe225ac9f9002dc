import { z } from 'zod';

/** Why cases or rows of a file are not on the list that is drawn from, in the order they are taken out. */
export const LEFT_OUT = {
  refused: 'Refused rows, left out by the coordinator',
  repeated: 'The same row a second time',
  audited: 'Audited lately, or being audited',
  siblings: 'Brothers and sisters: one case of each family stays',
} as const;

/** A reason to be left out. */
export type LeftOutKind = keyof typeof LEFT_OUT;

const LEFT_OUT_KINDS = ['refused', 'repeated', 'audited', 'siblings'] as const satisfies LeftOutKind[];

/** How a list was read when it was loaded: counts, column names and file names, and never a case. */
export const frameReportSchema = z.object({
  fileName: z.string(),
  format: z.string(),
  /** The sheet of a workbook; empty for a CSV file. */
  sheet: z.string(),
  /** What kind of list it is, in words after "a list of"; null for no layout that is known. */
  layout: z.string().nullable(),
  headerLine: z.int(),
  /** Rows below the header. */
  rows: z.int(),
  columns: z.array(z.object({ label: z.string(), header: z.string() })),
  notKept: z.array(z.string()),
  leftOut: z.array(z.object({ kind: z.enum(LEFT_OUT_KINDS), count: z.int() })),
  /** The reasons of the refused rows, counted. */
  refused: z.array(z.object({ reason: z.string(), rows: z.int() })),
  /** The coordinator's own words on why refused rows may be left out; empty where none were. */
  refusedWhy: z.string(),
  months: z.int(),
});

/** How a list was read when it was loaded. */
export type FrameReport = z.infer<typeof frameReportSchema>;
