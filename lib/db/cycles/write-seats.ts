import 'server-only';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import { recordTrail } from '#lib/db/trail.ts';
import type { AuditToPair } from '#lib/domain/cycles/pairs/pair.ts';
import { PAIR_RULES } from '#lib/domain/cycles/pairs/pair-rules.ts';
import { SEAT_NAMES } from '#lib/domain/people/roles.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** A connection inside the transaction that changes pairs. */
export type SeatsTx = Pick<
  PrismaClient,
  'auditSeat' | 'cycle' | 'pairExemption' | 'trailEntry' | '$queryRaw' | '$executeRaw'
>;

/** Holds returns back for the moment it takes, so that no audit is handed in by a pair that has just changed. */
export async function lockAudits({ councilId }: Viewer, tx: SeatsTx, cycleId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Audit" WHERE "councilId" = ${councilId}::uuid AND "cycleId" = ${cycleId}::uuid
    ORDER BY number FOR NO KEY UPDATE`;
}

type PairsOfCycle = { cycle: { id: string; name: string }; audits: readonly AuditToPair[] };

/** Writes the pairs of these audits. Rules that were set aside for those who sat there before hold again. */
export async function writeSeats(
  viewer: Viewer,
  tx: SeatsTx,
  { cycle, audits }: PairsOfCycle,
): Promise<void> {
  const { councilId } = viewer;
  const of = { councilId, auditId: { in: audits.map(({ id }) => id) } };
  await tx.auditSeat.deleteMany({ where: of });
  const data = audits.flatMap((audit) =>
    SEAT_NAMES.flatMap((seat) => {
      const personId = audit[seat];
      return personId === null ? [] : [{ councilId, auditId: audit.id, seat, personId }];
    }),
  );
  await tx.auditSeat.createMany({ data });
  const ended = audits.flatMap(({ code, setAside }) => setAside.map(({ rule }) => ({ code, rule })));
  if (ended.length === 0) return;
  await tx.pairExemption.deleteMany({ where: of });
  const detail = ended.map(({ code, rule }) => `${code}: ${PAIR_RULES[rule].label}`).join('; ');
  await recordTrail(viewer, tx, {
    action: 'cycle.rule-restored',
    thingId: cycle.id,
    about: cycle.name,
    detail: `${detail} (the pair changed)`,
  });
}
