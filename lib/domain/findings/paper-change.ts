import {
  type AreaPair,
  type ChangeSide,
  type CycleChange,
  sideOf,
  testAreas,
} from '#lib/domain/findings/change.ts';
import { areasOf, type FindingsRecord } from '#lib/domain/findings/findings.ts';
import { countsOf, type PaperFigure, printedInWords } from '#lib/domain/findings/paper-figure.ts';
import type { PaperReportPlan } from '#lib/domain/findings/paper-report.ts';
import type { FigureRule } from '#lib/statistics/meaningful-figure.ts';

/** A printed figure as one side of a comparison: tested only where its counts are known, or only one pair of counts prints so. */
export function paperSide(figure: PaperFigure, returned: number, rule: FigureRule): ChangeSide {
  const printed = printedInWords(figure);
  const share = countsOf(figure, returned);
  if (share === null) {
    const why = `Not tested: the report does not give the counts behind ${printed}, and more than one pair of counts prints so`;
    return { words: `${printed} (counts not given)`, share, why };
  }
  const counts = `${share.met} of ${share.base}`;
  const words =
    figure.base === null ? `${printed} (${counts}, the only counts that print so)` : `${printed} (${counts})`;
  if (share.base >= rule.minBaseForPercent) return { words, share, why: null };
  return { words, share: null, why: `Too few to compare: ${counts} in the report` };
}

/** Words for a key area that a report says nothing about. */
export const NOT_IN_REPORT = 'Not in the report';

/** What changed since a paper report, key area by key area. */
export function changeSincePaper(report: PaperReportPlan, now: FindingsRecord): CycleChange {
  const pairs = areasOf(now).map(({ id, label, figure }): AreaPair => {
    const printed = report.figures.find(({ keyArea }) => keyArea === id);
    return {
      ...{ id, label, now: sideOf(figure, 'now') },
      before: printed ? paperSide(printed, report.returned, now.rule) : null,
      unlike: printed ? null : NOT_IN_REPORT,
    };
  });
  return testAreas(pairs);
}
