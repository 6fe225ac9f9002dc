import { freezeEdition } from '#lib/db/editions/freeze-edition.ts';
import { freezePairings } from '#lib/db/editions/freeze-pairings.ts';
import type { Prisma } from '#lib/db/generated/client.ts';
import { moment } from '#prisma/demo/days.ts';
import type { DemoCouncil } from '#prisma/demo/load-cycle.ts';
import { promised } from '#prisma/demo/promised.ts';

/** Freezes the findings of each published cycle as its first edition, once its audits are counted. */
export async function loadEditions(
  tx: Prisma.TransactionClient,
  { councilId, personIds }: DemoCouncil,
): Promise<void> {
  const published = await tx.cycle.findMany({ where: { councilId, publishedOn: { not: null } } });
  for (const { id, publishedOn } of published) {
    const day = publishedOn?.toISOString().slice(0, 10) ?? '';
    await freezeEdition(tx, {
      councilId,
      cycleId: id,
      publishedOn: day,
      publishedAt: moment(day, 65),
      publishedById: promised(personIds, 'Gwen Hartley'),
      reason: '',
    });
    await freezePairings(tx, { councilId, cycleId: id });
  }
}
