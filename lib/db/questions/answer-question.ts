import 'server-only';
import { database } from '#lib/db/client.ts';
import { queueMessages } from '#lib/db/messages/queue-messages.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { draftMessage } from '#lib/domain/messages/draft-message.ts';
import { can } from '#lib/domain/permissions.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { linkTo } from '#lib/env.ts';
import { paths } from '#lib/paths.ts';

/** Which question of a cycle is answered, how and when. */
export type AnswerToAuditor = { cycleId: string; id: string; answer: string; now: Date };

/** Answers an auditor's question once and tells them; null where there is no such question for this viewer. */
export async function answerQuestion(
  viewer: Viewer,
  { cycleId, id, answer, now }: AnswerToAuditor,
): Promise<Outcome<true> | null> {
  const { councilId, personId } = viewer;
  if (!can(viewer, 'question.answer')) return null;
  return database().$transaction(async (tx) => {
    const asked = await tx.unitQuestion.findFirst({
      where: { councilId, id, audit: { cycleId } },
      include: { audit: { include: { cycle: true } } },
    });
    if (!asked) return null;
    const { count } = await tx.unitQuestion.updateMany({
      where: { councilId, id, answeredAt: null },
      data: { answer, answeredById: personId, answeredAt: now },
    });
    if (count === 0) return refused('answer', 'Somebody has answered this meanwhile. Look at the page again');
    const { audit } = asked;
    const facts = {
      cycle: { id: cycleId, name: audit.cycle.name },
      audit: { id: audit.id, code: audit.code, link: linkTo(paths.audit(audit.id)) },
      asked: id,
    };
    await queueMessages(viewer, tx, [draftMessage('unit-answered', asked.askedById, facts)]);
    await recordTrail(viewer, tx, { action: 'question.answered', thingId: audit.id, about: audit.code });
    return accepted(true);
  });
}
