import { v7 } from 'uuid';
import type { Prisma } from '#lib/db/generated/client.ts';
import { utcMidnight } from '#lib/statistics/calendar-day.ts';
import { moment } from '#prisma/demo/days.ts';
import type { DemoCouncil } from '#prisma/demo/load-cycle.ts';
import { promised } from '#prisma/demo/promised.ts';

const REPORTED_ON = '2009-11-20';
const RECORDED_ON = '2011-01-10';
const RETURNED = 22;

/** Percentages as they were printed; three of them with their counts. */
const PRINTED = [
  { keyArea: 'core-groups-regular-and-good', tenths: 500, decimals: 0, met: 11, base: 22 },
  { keyArea: 'parents-involved-in-core-groups', tenths: 450, decimals: 0, met: 9, base: 20 },
  { keyArea: 'care-plan-good', tenths: 571, decimals: 1, met: 12, base: 21 },
  { keyArea: 'child-seen-core-assessment', tenths: 640, decimals: 0 },
  { keyArea: 'complaints-information', tenths: 180, decimals: 0 },
] as const;

/** The report on paper that came before the service, typed in after the first cycle. */
export async function loadPaperReport(
  tx: Prisma.TransactionClient,
  { councilId, personIds }: DemoCouncil,
): Promise<void> {
  const id = v7();
  await tx.paperReport.create({
    data: {
      councilId,
      id,
      name: 'Case file audit 2009',
      toolSlug: 'child-protection',
      reportedOn: utcMidnight(REPORTED_ON),
      returned: RETURNED,
      recordedById: promised(personIds, 'Gwen Hartley'),
      recordedAt: moment(RECORDED_ON, 120),
    },
  });
  await tx.paperFigure.createMany({
    data: PRINTED.map((figure) => ({ ...figure, councilId, reportId: id })),
  });
}
