import { nameMac, openCase, sealCase } from '#lib/db/cases/seal.ts';
import type { Prisma } from '#lib/db/generated/client.ts';
import type { PairRule } from '#lib/domain/cycles/pairs/pair.ts';
import { PAIR_RULES } from '#lib/domain/cycles/pairs/pair-rules.ts';
import { isoDate } from '#lib/statistics/calendar-day.ts';
import { moment } from '#prisma/demo/days.ts';
import type { DemoCouncil } from '#prisma/demo/load-cycle.ts';
import { promised } from '#prisma/demo/promised.ts';

/** Whose name the worker shares: an auditor whose audits nobody is shown around with. */
const NAMESAKE = 'Sian Pritchard';
const RULE: PairRule = 'own-line';
const REASON = 'Only the name is the same: the worker left this council’s service in the spring.';

function findAudit(tx: Prisma.TransactionClient, councilId: string) {
  return tx.audit.findFirstOrThrow({
    where: {
      councilId,
      status: { in: ['allocated', 'started'] },
      replacesId: null,
      cycle: { status: 'open' },
      seats: { some: { seat: 'manager', person: { name: NAMESAKE } } },
    },
    orderBy: { number: 'desc' },
    include: { cycle: true, frameCase: true, seats: { include: { person: true } } },
  });
}

type FoundAudit = Awaited<ReturnType<typeof findAudit>>;

function sitterOf({ seats }: FoundAudit, seat: string) {
  const found = seats.find((one) => one.seat === seat);
  if (!found) throw new Error('The pair of the demonstration is not whole');
  return found.person;
}

/** A case of the open cycle whose worker has the name of its group manager, and the rule set aside for that. */
export async function loadSetAside(tx: Prisma.TransactionClient, council: DemoCouncil): Promise<void> {
  const { councilId, personIds } = council;
  const audit = await findAudit(tx, councilId);
  const [manager, chair] = [sitterOf(audit, 'manager'), sitterOf(audit, 'chair')];
  const grantedById = promised(personIds, 'Gwen Hartley');
  const at = moment(isoDate(audit.cycle.opensOn), -60);
  const { reference } = openCase(councilId, audit.frameCase.sealed);
  await tx.frameCase.update({
    where: { councilId_id: { councilId, id: audit.frameCaseId } },
    data: {
      sealed: sealCase(councilId, { reference, worker: manager.name }),
      workerMac: nameMac(councilId, manager.name),
    },
  });
  await tx.pairExemption.create({
    data: {
      councilId,
      auditId: audit.id,
      rule: RULE,
      managerId: manager.id,
      chairId: chair.id,
      reason: REASON,
      grantedAt: at,
      grantedById,
    },
  });
  await tx.trailEntry.create({
    data: {
      councilId,
      at,
      personId: grantedById,
      action: 'cycle.rule-set-aside',
      thing: 'cycle',
      thingId: audit.cycleId,
      about: audit.cycle.name,
      detail: `${audit.code}: ${PAIR_RULES[RULE].label}`,
    },
  });
}
