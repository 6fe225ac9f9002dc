import type { Prisma } from '#lib/db/generated/client.ts';
import { utcMidnight } from '#lib/statistics/calendar-day.ts';
import { moment } from '#prisma/demo/days.ts';
import type { DemoCouncil } from '#prisma/demo/load-cycle.ts';
import { promised } from '#prisma/demo/promised.ts';

const SLUG = 'child-protection';
const FIRST_AGREED = '2011-02-14';
const AGREED_AGAIN = '2013-01-21';
const SENIOR = 'Senior management team';

/** What was agreed after the first findings, in whole per cent. */
const AGREED = {
  'core-groups-regular-and-good': 70,
  'parents-involved-in-core-groups': 55,
  'gatekeeping-and-decisions': 65,
  'care-plan-good': 65,
  'child-seen-core-assessment': 80,
  'complaints-information': 65,
  'family-involved-initial-assessment': 65,
} as const satisfies Record<string, number>;

/** What the council expects of its key areas; of supervision nothing is agreed yet. */
export async function loadExpectations(
  tx: Prisma.TransactionClient,
  { councilId, personIds }: DemoCouncil,
): Promise<void> {
  const common = { councilId, toolSlug: SLUG, recordedById: promised(personIds, 'Gwen Hartley') };
  const first = Object.entries(AGREED).map(([keyArea, percent]) => ({
    ...common,
    keyArea,
    percent,
    agreedOn: utcMidnight(FIRST_AGREED),
    agreedBy: SENIOR,
    reason: 'Agreed once the first cycle had shown where the service stands.',
    recordedAt: moment(FIRST_AGREED, 330),
  }));
  const raised = {
    ...common,
    keyArea: 'complaints-information',
    percent: 80,
    agreedOn: utcMidnight(AGREED_AGAIN),
    agreedBy: SENIOR,
    reason: 'Families are given the leaflet at the first visit, so more can be expected.',
    recordedAt: moment(AGREED_AGAIN, 330),
  };
  await tx.expectation.createMany({ data: [...first, raised] });
}
