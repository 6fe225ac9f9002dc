import 'server-only';
import { type AuditHead, findAuditHead } from '#lib/db/audits/find-audit-head.ts';
import { database } from '#lib/db/client.ts';
import { type ConcernTx, listDuty, tellFirst } from '#lib/db/concerns/tell-duty.ts';
import { findTool } from '#lib/db/tools/find-tool.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { acknowledgeBy, planBy } from '#lib/domain/concerns/clocks.ts';
import { reachedBy } from '#lib/domain/concerns/duty.ts';
import { CONCERN_LEVELS, levelIn } from '#lib/domain/concerns/level.ts';
import { type ConcernWish, canRaiseIn } from '#lib/domain/concerns/raise.ts';
import { decideSpoken } from '#lib/domain/concerns/spoken.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import { findQuestion } from '#lib/domain/tools/questions.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** A concern as it is raised, on which audit and when. */
export type RaiseRequest = { auditId: string; wish: ConcernWish; now: Date };

async function requireTool(viewer: Viewer, toolVersionId: string): Promise<ToolDefinition> {
  const tool = await findTool(viewer, toolVersionId);
  if (!tool) throw new Error(`Tool version ${toolVersionId} is not there`);
  return tool.definition;
}

type Raising = { audit: AuditHead; tool: ToolDefinition; wish: ConcernWish; spokenAt: Date; now: Date };

async function writeConcern(viewer: Viewer, tx: ConcernTx, { audit, tool, wish, spokenAt, now }: Raising) {
  const { councilId, personId } = viewer;
  const { level, questionId, words, spokenTo } = wish;
  const rule = levelIn(tool.vocabulary, level);
  const by = acknowledgeBy(rule, now);
  const concern = await tx.concern.create({
    data: {
      ...{
        councilId,
        auditId: audit.id,
        cycleId: audit.cycleId,
        level,
        questionId,
        words,
        spokenTo,
        spokenAt,
      },
      number: audit.concerns.length + 1,
      raisedById: personId,
      raisedAt: now,
      acknowledgeBy: by,
      planBy: planBy(rule, now),
      climbsAt: by,
    },
  });
  await tx.concernEntry.create({
    data: { councilId, concernId: concern.id, kind: 'raised', personId, at: now },
  });
  return { councilId, id: concern.id, number: concern.number, level, acknowledgeBy: by };
}

async function raiseNow(
  viewer: Viewer,
  tx: ConcernTx,
  { auditId, wish, now }: RaiseRequest,
): Promise<Outcome<string> | null> {
  // The first statement waits for whoever else raises one on this audit; the second then reads what is there.
  if (!(await findAuditHead(viewer, tx, { id: auditId, action: 'concern.raise', lock: true }))) return null;
  const audit = await findAuditHead(viewer, tx, { id: auditId, action: 'concern.raise' });
  if (!audit || !canRaiseIn(audit.cycleStatus)) return null;
  const tool = await requireTool(viewer, audit.toolVersionId);
  if (wish.questionId !== null && findQuestion(tool, wish.questionId) === null)
    return refused('questionId', 'Choose a question from the list, or the audit as a whole');
  const spoken = decideSpoken(wish.level, wish, now);
  if (!spoken.ok) return spoken;
  const concern = await writeConcern(viewer, tx, { audit, tool, wish, spokenAt: spoken.value, now });
  const told = {
    ...concern,
    audit: { id: auditId, code: audit.code },
    cycle: { id: audit.cycleId, name: audit.cycleName },
  };
  const pair = [...audit.pair.map(({ personId }) => personId), viewer.personId];
  const reached = reachedBy(1, await listDuty(viewer.councilId, tx), pair);
  await tellFirst(told, tx, { kind: 'concern-raised', reached, at: now });
  await recordTrail(viewer, tx, {
    action: 'concern.raised',
    thingId: concern.id,
    about: audit.code,
    detail: CONCERN_LEVELS[wish.level].label,
  });
  return accepted(concern.id);
}

/**
 * Raises a concern on an audit, starts its clocks and tells the people on duty, all or nothing; gives its id. Null where
 * the viewer neither audits nor moderates the case.
 */
export async function raiseConcern(viewer: Viewer, request: RaiseRequest): Promise<Outcome<string> | null> {
  return database().$transaction((tx) => raiseNow(viewer, tx, request));
}
