import 'server-only';
import { type AuditHead, findAuditHead } from '#lib/db/audits/find-audit-head.ts';
import { database } from '#lib/db/client.ts';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import { queueMessages } from '#lib/db/messages/queue-messages.ts';
import { findTool } from '#lib/db/tools/find-tool.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { moveNow } from '#lib/domain/audits/cut-off.ts';
import { type PlacedQuestion, placedQuestions } from '#lib/domain/audits/find-question.ts';
import { draftMessage } from '#lib/domain/messages/draft-message.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import { sectionsOf } from '#lib/domain/tools/questions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { linkTo } from '#lib/env.ts';
import { paths } from '#lib/paths.ts';

/** What one of the pair asks: about a question of the tool, or about the audit as a whole where `about` is empty. */
export type QuestionToUnit = { auditId: string; about: string; words: string };

type Tx = Pick<PrismaClient, 'message' | 'person'>;

async function tellCoordinators(
  viewer: Viewer,
  tx: Tx,
  { audit, asked }: { audit: AuditHead; asked: string },
) {
  const coordinators = await tx.person.findMany({
    where: { councilId: viewer.councilId, role: 'coordinator', disabledAt: null },
    select: { id: true },
  });
  const facts = {
    cycle: { id: audit.cycleId, name: audit.cycleName },
    audit: { id: audit.id, code: audit.code, link: linkTo(paths.questions(audit.cycleId)) },
    asked,
  };
  await queueMessages(
    viewer,
    tx,
    coordinators.map(({ id }) => draftMessage('unit-asked', id, facts)),
  );
}

/**
 * Asks the unit from the form of the viewer's own audit, and tells every coordinator. Gives the question it is about (null
 * for the audit as a whole), or null where the audit is not theirs.
 */
export async function askUnit(
  viewer: Viewer,
  { auditId, about, words }: QuestionToUnit,
): Promise<Outcome<PlacedQuestion | null> | null> {
  const { councilId, personId } = viewer;
  return database().$transaction(async (tx) => {
    const audit = await findAuditHead(viewer, tx, { id: auditId, action: 'audit.answer' });
    if (!audit) return null;
    const moved = moveNow('answer', { ...audit, cycle: audit.cycleStatus });
    if (!moved.ok) return refused('words', moved.problems.map(({ message }) => message).join(' '));
    const tool = await findTool(viewer, audit.toolVersionId);
    const placed = placedQuestions(tool ? sectionsOf(tool.definition) : []);
    const place = placed.find(({ question }) => question.id === about) ?? null;
    if (about !== '' && !place) return refused('about', 'Choose a question from the list');
    const data = { councilId, auditId, questionId: place?.question.id ?? null, words, askedById: personId };
    const { id } = await tx.unitQuestion.create({ data });
    await tellCoordinators(viewer, tx, { audit, asked: id });
    const detail = place ? `Question ${place.question.number}` : undefined;
    await recordTrail(viewer, tx, { action: 'question.asked', thingId: auditId, about: audit.code, detail });
    return accepted(place);
  });
}
