import type { Seat } from '#lib/domain/people/roles.ts';
import type { ReadinessShow } from '#lib/domain/readiness/readiness-filter.ts';
import { type AttendedSession, trainedUntil } from '#lib/domain/readiness/trained-until.ts';
import { isReady, type TrainingStanding, trainingStanding } from '#lib/domain/readiness/training-standing.ts';

/** A tool as readiness knows it: whether a planned or open cycle uses it, an earlier one did, or none yet. */
export type ReadinessTool = { slug: string; title: string; use: 'now' | 'before' | 'never' };

/** Someone who audits, with the latest session they came to for each tool. */
export type TrainedAuditor = {
  id: string;
  name: string;
  seat: Seat | null;
  teamName: string | null;
  attended: AttendedSession[];
};

/** One auditor's training for one tool; `until` is its last day, yyyy-mm-dd. */
export type ToolTraining = { slug: string; title: string; standing: TrainingStanding; until: string | null };

/** What the council and the calendar say: months that training lasts, and today (yyyy-mm-dd). */
export type ReadinessClock = { months: number; today: string };

/** Columns beside a name that can still be read. */
const MOST_TOOLS = 3;

/** The tools to show: the chosen one, or those that cycles use, what is planned or open first. */
export function toolsToShow(tools: readonly ReadinessTool[], chosen?: string): ReadinessTool[] {
  if (chosen) return tools.filter(({ slug }) => slug === chosen);
  const used = tools.filter(({ use }) => use !== 'never');
  return used.toSorted((a, b) => Number(b.use === 'now') - Number(a.use === 'now')).slice(0, MOST_TOOLS);
}

/** An auditor's training for each of these tools. */
export function trainingFor(
  { attended }: Pick<TrainedAuditor, 'attended'>,
  tools: readonly Pick<ReadinessTool, 'slug' | 'title'>[],
  { months, today }: ReadinessClock,
): ToolTraining[] {
  return tools.map(({ slug, title }) => {
    const until = trainedUntil(attended, slug, months);
    return { slug, title, until, standing: trainingStanding(until, today) };
  });
}

/**
 * Does a filter show an auditor whose training stands so? Where no tool is chosen, one tool of a planned or open cycle
 * that needs attention is enough.
 */
export function isShown(training: readonly ToolTraining[], show: ReadinessShow | undefined): boolean {
  if (show === undefined) return true;
  return training.some(({ standing }) => !isReady(standing) || (show === 'due' && standing === 'due'));
}
