import type { FormFields } from '#lib/domain/parse-form.ts';
import { typed } from '#lib/domain/parse-form.ts';
import type { Problem } from '#lib/domain/problems.ts';
import { detectableChange } from '#lib/statistics/detectable-change.ts';
import { marginOfError } from '#lib/statistics/margin-of-error.ts';

/** How long audits with a tool have taken (the median of so many, null for none), and how many people can audit. */
export type PastWork = { minutes: number | null; audits: number; auditors: number };

/** Minutes an audit is taken to need where none with this tool has been returned yet. */
export const ASSUMED_MINUTES = 90;

/** The share one expects before anything is known, in percent. */
const ASSUMED_SHARE = 60;

/** Auditors to an audit. */
export const PAIR = 2;

/** What the planner asks: cases to audit, the share (percent) expected to be met, and minutes an audit takes. */
export type Plan = { size: number; share: number; minutes: number };

/** The plan to begin with: the size the tool usually has, and the minutes audits with it have taken. */
export const usualPlan = (known: { usualSize: number; frameSize: number; work: PastWork }): Plan => ({
  size: Math.min(known.usualSize, known.frameSize),
  share: ASSUMED_SHARE,
  minutes: Math.max(1, Math.round(known.work.minutes ?? ASSUMED_MINUTES)),
});

/** The figures of the planner, their labels and what can be entered. */
export const PLAN_FIELDS = {
  size: { label: 'Cases to audit', least: 1, most: null },
  share: { label: 'Share you expect to be met', least: 0, most: 100 },
  minutes: { label: 'Minutes an audit takes each auditor', least: 1, most: 999 },
} as const satisfies Record<keyof Plan, { label: string; least: number; most: number | null }>;

/** The fields in order. */
export const PLAN_FIELD_NAMES = ['size', 'share', 'minutes'] as const satisfies (keyof Plan)[];

/** The plan that was typed; where something cannot be read the plan before it stands, and its field says why. */
export function readPlan(
  fields: FormFields,
  before: Plan,
  frameSize: number,
): { plan: Plan; problems: Problem[] } {
  const plan = { ...before };
  const problems: Problem[] = [];
  for (const name of PLAN_FIELD_NAMES) {
    const { least, most } = PLAN_FIELDS[name];
    const text = typed(fields, name, String(before[name])).trim();
    const highest = most ?? frameSize;
    const number = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= highest) plan[name] = number;
    else
      problems.push({
        field: name,
        message: `Enter a whole number from ${least} to ${highest.toLocaleString('en-GB')}`,
      });
  }
  return { plan, problems };
}

/** What a plan buys and costs, in whole percentage points and hours; rise and fall are null where none could be seen. */
export type PlanFigures = {
  /** Points either way that a found share may lie from the true one, 95 times in 100: for a share of half, the widest. */
  widest: number;
  /** The same for the share that is expected. */
  margin: number;
  /** What the whole list would then probably show, in percent. */
  from: number;
  to: number;
  rise: number | null;
  fall: number | null;
  hours: number;
  /** Null where nobody can audit. */
  hoursEach: number | null;
};

const percent = (share: number) => Math.round(share * 100);

/** The figures of a plan for a list of that size. */
export function planFigures(
  { size, share, minutes }: Plan,
  frameSize: number,
  auditors: number,
): PlanFigures {
  const margin = percent(marginOfError(size, frameSize, share / 100));
  const { rise, fall } = detectableChange(size, share / 100);
  const hours = (size * PAIR * minutes) / 60;
  return {
    widest: percent(marginOfError(size, frameSize)),
    margin,
    from: Math.max(0, share - margin),
    to: Math.min(100, share + margin),
    rise: rise === null ? null : percent(rise),
    fall: fall === null ? null : percent(fall),
    hours: Math.round(hours),
    hoursEach: auditors === 0 ? null : Math.round(hours / auditors),
  };
}
