import 'server-only';
import { tellAuditors } from '#lib/db/calibrations/tell-auditors.ts';
import { database } from '#lib/db/client.ts';
import type { Prisma } from '#lib/db/generated/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { findTool } from '#lib/db/tools/find-tool.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { AGREED } from '#lib/domain/audits/response.ts';
import { canSettle } from '#lib/domain/calibration/settle.ts';
import { can } from '#lib/domain/permissions.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import { ANSWER_OUTCOMES } from '#lib/domain/tools/answer-types.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

type Tx = Prisma.TransactionClient;

/** The calibration, locked until the transaction ends, so that nobody answers while it is finished or settled. */
async function lock({ councilId }: Viewer, tx: Tx, id: string) {
  await tx.$executeRaw(
    sql`SELECT FROM "Calibration" WHERE "councilId" = ${councilId}::uuid AND id = ${id}::uuid FOR UPDATE`,
  );
  return tx.calibration.findUnique({ where: { councilId_id: { councilId, id } }, include: { seats: true } });
}

/** The viewer has answered what they could; nothing of theirs changes any more. Null where they are not asked to it. */
export async function finishCalibration(
  viewer: Viewer,
  id: string,
  now: Date,
): Promise<Outcome<true> | null> {
  const { councilId, personId } = viewer;
  return await database().$transaction(async (tx) => {
    const calibration = await lock(viewer, tx, id);
    const seat = calibration?.seats.find((one) => one.personId === personId);
    if (!calibration || !seat || !can(viewer, 'calibration.answer')) return null;
    if (calibration.settledAt) return refused('', 'This calibration has been settled meanwhile');
    if (seat.finishedAt) return accepted(true);
    await tx.calibrationSeat.update({
      where: { councilId_calibrationId_personId: { councilId, calibrationId: id, personId } },
      data: { finishedAt: now },
    });
    await recordTrail(viewer, tx, {
      action: 'calibration.finished',
      thingId: id,
      about: calibration.title,
    });
    return accepted(true);
  });
}

const outcomeOf = (word: string) => ANSWER_OUTCOMES.find((outcome) => outcome === word) ?? 'unanswered';

/** Settles the agreed answers for good and tells everybody who was asked. Null where there is no such calibration. */
export async function settleCalibration(
  viewer: Viewer,
  id: string,
  now: Date,
): Promise<Outcome<true> | null> {
  const { councilId } = viewer;
  if (!can(viewer, 'calibration.run')) return null;
  return await database().$transaction(async (tx) => {
    const calibration = await lock(viewer, tx, id);
    const tool = calibration && (await findTool(viewer, calibration.toolVersionId));
    if (!calibration || !tool) return null;
    const { settledAt, title, seats } = calibration;
    const answers = await tx.calibrationAnswer.findMany({
      where: { councilId, calibrationId: id, responseOf: AGREED },
      select: { questionId: true, outcome: true },
    });
    const agreed = new Map(answers.map((answer) => [answer.questionId, outcomeOf(answer.outcome)]));
    const allowed = canSettle(tool.definition, { settledAt, agreed });
    if (!allowed.ok) return allowed;
    await tx.calibration.update({ where: { councilId_id: { councilId, id } }, data: { settledAt: now } });
    const dueOn = calibration.dueOn.toISOString().slice(0, 10);
    await tellAuditors(viewer, tx, { kind: 'calibration-settled', id, title, dueOn, at: now });
    const finished = seats.filter(({ finishedAt }) => finishedAt !== null).length;
    const detail = `${finished} of ${seats.length} had finished`;
    await recordTrail(viewer, tx, { action: 'calibration.settled', thingId: id, about: title, detail });
    return accepted(true);
  });
}
