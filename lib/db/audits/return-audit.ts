import 'server-only';
import { compareAudit } from '#lib/db/audits/compare-audit.ts';
import { type AuditHead, findAuditHead } from '#lib/db/audits/find-audit-head.ts';
import { listAnswers } from '#lib/db/audits/list-answers.ts';
import { database } from '#lib/db/client.ts';
import { countUnacknowledged } from '#lib/db/concerns/count-unacknowledged.ts';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import { askOnReturn } from '#lib/db/moderation/ask-on-return.ts';
import { countAudit } from '#lib/db/tallies/count-audit.ts';
import { findTool } from '#lib/db/tools/find-tool.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { returnProblems } from '#lib/domain/answers/return-problems.ts';
import { calendarAt } from '#lib/domain/audits/calendar-at.ts';
import { unsettled } from '#lib/domain/audits/compare-judgements.ts';
import { isLate, mayStill } from '#lib/domain/audits/cut-off.ts';
import { phaseOf } from '#lib/domain/audits/response.ts';
import { decideReturn, type ReturnFacts, type ReturnWish } from '#lib/domain/audits/return-audit.ts';
import { suggestedGrade } from '#lib/domain/audits/suggested-grade.ts';
import { blockingLevels } from '#lib/domain/concerns/level.ts';
import { accepted, type Outcome } from '#lib/domain/problems.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** A return as it is asked for, and the London day it is judged on (yyyy-mm-dd). */
export type ReturnRequest = { id: string; wish: ReturnWish; today: string };

type Transaction = Pick<PrismaClient, '$queryRaw' | '$executeRaw' | 'trailEntry' | 'audit'>;

async function factsOf(
  viewer: Viewer,
  tx: Transaction,
  { audit, today }: { audit: AuditHead; today: string },
): Promise<ReturnFacts> {
  const answers = await listAnswers(viewer, tx, audit.id);
  const byQuestion = new Map(answers.map(({ questionId, answer }) => [questionId, answer]));
  const tool = await findTool(viewer, audit.toolVersionId);
  if (!tool) throw new Error(`Audit ${audit.id} follows a tool version that is not there`);
  const compared = await compareAudit(viewer, { ...audit, tool }, tx);
  return {
    status: audit.status,
    phase: phaseOf(viewer.personId, audit),
    toSettle: compared ? unsettled(compared.comparisons, byQuestion).length : 0,
    problems: [...returnProblems(tool.definition, byQuestion, calendarAt(today))],
    suggested: suggestedGrade(tool.definition, byQuestion).suggested,
    unacknowledged: await countUnacknowledged(viewer, tx, {
      auditId: audit.id,
      levels: blockingLevels(tool.definition.vocabulary),
    }),
  };
}

async function returnNow(
  viewer: Viewer,
  tx: Transaction,
  { id, wish, today }: ReturnRequest,
): Promise<Outcome<true> | null> {
  const audit = await findAuditHead(viewer, tx, { id, action: 'audit.return', lock: true });
  if (!audit) return null;
  const at = { cycle: audit.cycleStatus, isLateAllowed: audit.isLateAllowed };
  const may = mayStill('return', at);
  if (!may.ok) return may;
  const facts = await factsOf(viewer, tx, { audit, today });
  const decision = decideReturn(wish, facts);
  if (!decision.ok) return decision;
  await tx.audit.update({
    where: { councilId_id: { councilId: viewer.councilId, id } },
    data: {
      ...wish,
      status: decision.value,
      suggestedGrade: facts.suggested,
      returnedAt: new Date(),
      returnedById: viewer.personId,
      sentBackReason: '',
    },
  });
  await countAudit(viewer, tx, { auditId: id, cycleId: audit.cycleId, teamId: audit.teamId, sign: 1 });
  await askOnReturn(viewer, tx, id);
  await recordTrail(viewer, tx, {
    action: 'audit.returned',
    thingId: id,
    about: audit.code,
    detail: isLate(at) ? 'After the cycle had closed' : undefined,
  });
  return accepted(true);
}

/** Returns an audit and counts it in the figures, in one transaction; null where the viewer is not of its pair. */
export async function returnAudit(viewer: Viewer, request: ReturnRequest): Promise<Outcome<true> | null> {
  return database().$transaction((tx) => returnNow(viewer, tx, request));
}
