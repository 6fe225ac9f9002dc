import type { z } from 'zod';
import type { BreakdownSource } from '#lib/domain/findings/breakdown.ts';
import type { BreakdownBy } from '#lib/domain/findings/breakdown-by.ts';
import { exportNumbers, HIDDEN } from '#lib/domain/findings/export-figure.ts';
import { exportBreakdown } from '#lib/domain/findings/export-group.ts';
import type { ExportNote } from '#lib/domain/findings/export-notes.ts';
import { exportTable } from '#lib/domain/findings/export-table.ts';
import type { FindingsRecord } from '#lib/domain/findings/findings.ts';
import type { Series, SeriesPoint } from '#lib/domain/findings/series.ts';
import type { breakdownsAnswer, figuresAnswer, trendsAnswer } from '#lib/domain/open-data/answers.ts';
import { openFigure } from '#lib/domain/open-data/open-figure.ts';
import type { OpenDataViewer } from '#lib/domain/open-data/viewer.ts';

/** Who gives the figures, and from how many cases on. */
export type Publisher = Pick<OpenDataViewer, 'councilName' | 'hideUpTo'>;

function readEdition(record: FindingsRecord, { councilName }: Publisher) {
  const { cycleId: id, name, frameSize, editions, edition } = record;
  const read = editions.find(({ number }) => number === edition);
  if (!read) throw new Error('Open data has no figures that still move');
  const { number, publishedOn, reason, requested, returned } = read;
  return {
    council: councilName,
    cycle: { id, name, frameSize },
    edition: { number, publishedOn, reason, requested, returned },
  };
}

const hiddenNote = ({ hideUpTo }: Publisher): ExportNote => [
  HIDDEN,
  `A figure in which 1 to ${hideUpTo} cases met or did not meet is not given to other systems, nor how the rest came out where a part of it is so few.`,
];

/** The figures of an edition: the lines of the table of the cases drawn at random, as the outside may have them. */
export function describeFigures(record: FindingsRecord, publisher: Publisher): z.infer<typeof figuresAnswer> {
  const { notes, figures } = exportTable({ ...record, targeted: [] });
  return {
    ...readEdition(record, publisher),
    notes: [...notes, hiddenNote(publisher)].map(([name, says]) => ({ name, says: `${says}` })),
    figures: figures.map((line) => openFigure(line, publisher.hideUpTo)),
  };
}

/** An edition by one cut, from counts that are disclosed as the outside may have them. */
export function describeBreakdowns(
  record: FindingsRecord,
  { source, by, publisher }: { source: BreakdownSource; by: BreakdownBy; publisher: Publisher },
): z.infer<typeof breakdownsAnswer> {
  const { groups, refused } = exportBreakdown(record.tool, source, [by]);
  return {
    ...readEdition(record, publisher),
    by,
    withheld: refused.length > 0,
    groups: groups.map(({ by: _by, range: _range, ...group }) => group),
  };
}

const pointOf = (
  { cycleId: cycle, version: toolVersion, areas, ...point }: SeriesPoint,
  { hideUpTo }: Publisher,
) => {
  const { name, periodFrom, periodTo, publishedOn, edition, requested, returned } = point;
  return {
    ...{ cycle, name, periodFrom, periodTo, publishedOn, edition, toolVersion, requested, returned },
    figures: areas.map(({ id, label, figure, comparable }) => {
      const line = { kind: 'key-area' as const, id, keyArea: id, label, counts: figure };
      return { comparable, figure: openFigure({ ...line, ...exportNumbers(figure) }, hideUpTo) };
    }),
  };
};

/** A tool over its published cycles. */
export const describeTrends = (
  { title, points }: Series,
  { slug, publisher }: { slug: string; publisher: Publisher },
): z.infer<typeof trendsAnswer> => ({
  council: publisher.councilName,
  tool: { slug, title },
  points: points.map((point) => pointOf(point, publisher)),
});
