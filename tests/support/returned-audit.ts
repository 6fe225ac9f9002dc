import { randomUUID } from 'node:crypto';
import { returnAudit } from '#lib/db/audits/return-audit.ts';
import { saveAnswer } from '#lib/db/audits/save-answer.ts';
import { database } from '#lib/db/client.ts';
import type { ReturnWish } from '#lib/domain/audits/return-audit.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { type aCouncilAtWork, anOpenCycle, sure } from '#tests/support/builders.ts';
import { anAnswer } from '#tests/support/tool-builders.ts';

type Council = Awaited<ReturnType<typeof aCouncilAtWork>>;
type Asked = { cycleId?: string; number?: number; wish?: Partial<ReturnWish> };

/** A day of the cycle on which audits are judged. */
export const A_DAY = '2010-11-05';

const WISH: ReturnWish = {
  minutesTaken: 40,
  overallGrade: 'good',
  overallReason: 'As the record shows',
  unansweredReason: 'The record is silent',
};

/** An audit of an open cycle, its pair, and the auditors who are not of it. */
export async function aPairedAudit(council: Council, { cycleId: known, number = 1 }: Asked = {}) {
  const cycleId = known ?? (await anOpenCycle(council));
  const { councilId } = council;
  const audit = await database().audit.findFirstOrThrow({
    where: { councilId, cycleId, number },
    include: { seats: true },
  });
  const sits = ({ personId }: Viewer) => audit.seats.some((seat) => seat.personId === personId);
  const auditors = [...council.managers, ...council.chairs];
  const [one, other] = auditors.filter(sits);
  if (!one || !other) throw new Error('The audit has no pair');
  return {
    id: audit.id,
    code: audit.code,
    cycleId,
    one,
    other,
    strangers: auditors.filter((who) => !sits(who)),
  };
}

/** The same, its one question answered "met" and returned by its pair. */
export async function aReturnedAudit(council: Council, asked: Asked = {}) {
  const audit = await aPairedAudit(council, asked);
  const { id, one } = audit;
  const answer = anAnswer({ value: 'met' });
  const save = { auditId: id, questionId: 'seen', commandId: randomUUID(), version: 0, answer, today: A_DAY };
  await saveAnswer(one, save);
  sure(await returnAudit(one, { id, wish: { ...WISH, ...asked.wish }, today: A_DAY }));
  return audit;
}
