import { freezeEdition } from '#lib/db/editions/freeze-edition.ts';
import { freezePairings } from '#lib/db/editions/freeze-pairings.ts';
import type { Prisma } from '#lib/db/generated/client.ts';
import { rebuildTallies } from '#lib/db/tallies/rebuild.ts';
import { addDays } from '#lib/statistics/calendar-day.ts';
import { moment } from '#prisma/demo/days.ts';
import type { DemoCouncil } from '#prisma/demo/load-cycle.ts';
import { promised } from '#prisma/demo/promised.ts';

/** The cycle of which one audit came after its findings were published, and two weeks later another edition. */
const LATE = { cycle: 'Child protection, June 2014', published: '2014-07-02' } as const;

type Ground = { tx: Prisma.TransactionClient; council: DemoCouncil };
type FirstOrAgain = { cycleId: string; day: string; reason: string };

async function freeze({ tx, council }: Ground, { cycleId, day, reason }: FirstOrAgain): Promise<void> {
  const { councilId, personIds } = council;
  const publishedById = promised(personIds, 'Gwen Hartley');
  const when = { publishedOn: day, publishedAt: moment(day, 65) };
  await freezeEdition(tx, { councilId, cycleId, publishedById, reason, ...when });
  await freezePairings(tx, { councilId, cycleId });
}

/** The audit that comes late, accounted for as not returned until it does. */
async function holdBack({ tx, council: { councilId } }: Ground) {
  const audit = await tx.audit.findFirstOrThrow({
    where: { councilId, status: 'returned', cycle: { name: LATE.cycle } },
    orderBy: { number: 'desc' },
  });
  const key = { councilId_id: { councilId, id: audit.id } };
  await tx.audit.update({
    where: key,
    data: {
      status: 'not-returned',
      notReturnedReason: 'auditor-away',
      notReturnedNote: 'Promised for the last week of June.',
    },
  });
  return { audit, key };
}

/**
 * Counts all audits and freezes the findings of each published cycle as its first edition; of one cycle a second, once the
 * audit that was waited for has come.
 */
export async function loadEditions(tx: Prisma.TransactionClient, council: DemoCouncil): Promise<void> {
  const { councilId } = council;
  const ground = { tx, council };
  const { audit, key } = await holdBack(ground);
  await rebuildTallies(tx, councilId);
  const published = await tx.cycle.findMany({ where: { councilId, publishedOn: { not: null } } });
  for (const { id, publishedOn } of published)
    await freeze(ground, { cycleId: id, day: publishedOn?.toISOString().slice(0, 10) ?? '', reason: '' });
  const came = addDays(LATE.published, -2);
  await tx.audit.update({
    where: key,
    data: {
      ...{ status: 'returned', returnedAt: moment(came, 320), lateAllowedAt: moment(came, 60) },
      ...{ notReturnedReason: null, notReturnedNote: '' },
    },
  });
  await rebuildTallies(tx, councilId);
  // Without its code: who reads both editions can subtract one from the other.
  const reason = 'One audit came after the cut-off';
  await freeze(ground, { cycleId: audit.cycleId, day: LATE.published, reason });
}
