import type { FindingsRecord } from '#lib/domain/findings/findings.ts';
import { judgedIn } from '#lib/domain/findings/judged.ts';
import { marksByArea } from '#lib/domain/findings/marked.ts';

/** A plain count beside the figures: how audits were judged as a whole, and what was marked in them. */
export type ExportCount = {
  kind: 'Overall judgement' | 'Examples of good work' | 'Quick wins';
  about: string;
  count: number;
  /** What it is out of; null where it is out of nothing. */
  of: number | null;
};

/** The counts beside the figures of the cases drawn at random, in report order. */
export function exportCounts({ tool, tallies }: Pick<FindingsRecord, 'tool' | 'tallies'>): ExportCount[] {
  const { grades, judged } = judgedIn(tallies);
  const marks = marksByArea(tool, tallies);
  return [
    ...grades.map(({ label, count }) => ({
      ...{ kind: 'Overall judgement' as const, about: label, count, of: judged },
    })),
    ...marks.map(({ label, exemplars }) => ({
      ...{ kind: 'Examples of good work' as const, about: label, count: exemplars, of: null },
    })),
    ...marks.flatMap(({ label, causes }) =>
      causes.map((cause) => ({
        ...{ kind: 'Quick wins' as const, about: `${label}: ${cause.label}`, count: cause.count, of: null },
      })),
    ),
  ];
}
