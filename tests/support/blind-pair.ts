import { randomUUID } from 'node:crypto';
import { finishJudgement } from '#lib/db/audits/finish-judgement.ts';
import { saveAnswer } from '#lib/db/audits/save-answer.ts';
import { database } from '#lib/db/client.ts';
import type { Answer } from '#lib/domain/answers/answer.ts';
import { NO_ANSWER } from '#lib/domain/answers/no-answer.ts';
import { responseFor, workPhase } from '#lib/domain/audits/response.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { aCouncilAtWork, anOpenCycle, aToolVersion } from '#tests/support/builders.ts';
import { aPairedAudit } from '#tests/support/returned-audit.ts';
import { aQuestion, aSection, aTool } from '#tests/support/tool-builders.ts';

/** A day of the cycle on which audits are judged. */
export const A_DAY = '2010-11-05';

const IDS = ['seen', 'heard', 'plan'] as const;
const THREE_QUESTIONS = aTool({
  id: 'three-questions',
  sections: [aSection({ questions: IDS.map((id, place) => aQuestion({ id, number: `1.${place + 1}` })) })],
});

/** A council whose tool asks three questions that count: seen, heard and plan. */
export async function aBlindCouncil() {
  const council = await aCouncilAtWork();
  return { ...council, toolVersionId: await aToolVersion(council.councilId, THREE_QUESTIONS) };
}

/** An audit of an open cycle whose pairs judge alone first, and its pair. */
export async function aBlindAudit(council: Awaited<ReturnType<typeof aBlindCouncil>>) {
  const cycleId = await anOpenCycle(council);
  const { councilId } = council;
  await database().cycle.update({
    where: { councilId_id: { councilId, id: cycleId } },
    data: { pairMode: 'alone-first' },
  });
  return aPairedAudit(council, { cycleId });
}

async function responseOf({ councilId, personId }: Viewer, auditId: string): Promise<string> {
  const { agreeingSince, seats } = await database().audit.findFirstOrThrow({
    where: { councilId, id: auditId },
    include: { seats: true },
  });
  return responseFor(workPhase({ pairMode: 'alone-first', agreeingSince, seats }, personId), personId);
}

/** Saves an answer where this auditor's answers go now, over the version that stands there. */
export async function judge(viewer: Viewer, auditId: string, given: Record<string, Partial<Answer>>) {
  const { councilId } = viewer;
  for (const [questionId, answer] of Object.entries(given)) {
    const where = { councilId, auditId, questionId, responseOf: await responseOf(viewer, auditId) };
    const before = await database().answer.findFirst({ where });
    const result = await saveAnswer(viewer, {
      auditId,
      questionId,
      commandId: randomUUID(),
      version: before?.version ?? 0,
      answer: { ...NO_ANSWER, ...answer },
      today: A_DAY,
    });
    if (result?.kind !== 'saved') throw new Error(`Not saved: ${JSON.stringify(result)}`);
  }
}

/** Says that this auditor has finished alone. */
export const finish = (viewer: Viewer, id: string, unansweredReason = 'The file was locked') =>
  finishJudgement(viewer, { id, wish: { unansweredReason }, today: A_DAY });
