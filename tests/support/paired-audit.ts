import { database } from '#lib/db/client.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { type aCouncilAtWork, anOpenCycle } from '#tests/support/builders.ts';

/** An audit of a fresh open cycle, its pair, and somebody of another pair. */
export async function aPairedAudit(council: Awaited<ReturnType<typeof aCouncilAtWork>>) {
  const cycleId = await anOpenCycle(council);
  const { councilId } = council;
  const { id } = await database().audit.findFirstOrThrow({
    where: { councilId, cycleId },
    orderBy: { number: 'asc' },
  });
  const seats = await database().auditSeat.findMany({ where: { councilId, auditId: id } });
  const sits = ({ personId }: Viewer) => seats.some((seat) => seat.personId === personId);
  const auditors = [...council.managers, ...council.chairs];
  const [one, other] = auditors.filter(sits);
  const stranger = auditors.find((auditor) => !sits(auditor));
  if (!one || !other || !stranger) throw new Error('The pair is not as the test expects it');
  return { id, cycleId, one, other, stranger };
}
