import 'server-only';
import { v7 } from 'uuid';
import { findAuditHead } from '#lib/db/audits/find-audit-head.ts';
import { database } from '#lib/db/client.ts';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import { tellReplyAsked } from '#lib/db/messages/tell-reply.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import { ASKED_ROLES, type Ask, decideAsk } from '#lib/domain/replies/ask.ts';
import { CAPACITIES } from '#lib/domain/replies/reply.ts';
import { isRowId } from '#lib/domain/row-id.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { workingDaysAfter } from '#lib/domain/working-days.ts';

type Transaction = Pick<PrismaClient, 'person' | 'reply' | 'council'>;

/** Whom to ask about which audit, and the London day (yyyy-mm-dd) their time begins. */
export type AskRequest = Ask & { auditId: string; today: string };

async function factsOf({ councilId }: Viewer, tx: Transaction, { auditId, personId }: AskRequest) {
  const person = await tx.person.findFirst({
    where: { councilId, id: personId, disabledAt: null, role: { in: [...ASKED_ROLES] } },
    select: { id: true, name: true },
  });
  const asked = await tx.reply.findMany({ where: { councilId, auditId }, select: { personId: true } });
  const { replyDays } = await tx.council.findUniqueOrThrow({ where: { id: councilId } });
  return { person, asked: asked.map((reply) => reply.personId), replyDays };
}

/** Asks somebody to read a returned audit and reply, and tells them; null where the viewer may not or it is not there. */
export async function askForReply(viewer: Viewer, request: AskRequest): Promise<Outcome<true> | null> {
  const { auditId, personId, capacity, today } = request;
  return database().$transaction(async (tx) => {
    const audit = await findAuditHead(viewer, tx, { id: auditId, action: 'reply.ask', lock: true });
    if (!audit) return null;
    const { replyDays, ...facts } = await factsOf(viewer, tx, request);
    const pair = audit.pair.map((sitter) => sitter.personId);
    const may = decideAsk({ ...facts, status: audit.status, cycle: audit.cycleStatus, pair });
    if (!may.ok) return may;
    const [id, dueOn] = [v7(), workingDaysAfter(today, replyDays)];
    const { councilId, personId: askedById } = viewer;
    await tx.reply.create({
      data: { councilId, id, auditId, personId, capacity, askedById, dueOn: new Date(dueOn) },
    });
    const { code, cycleId, cycleName } = audit;
    const told = { id, auditId, code, cycle: { id: cycleId, name: cycleName }, personId, dueOn };
    await tellReplyAsked(viewer, tx, told);
    const detail = `${facts.person?.name}, ${CAPACITIES[capacity].label.toLowerCase()}`;
    await recordTrail(viewer, tx, { action: 'audit.reply-asked', thingId: auditId, about: code, detail });
    return accepted(true);
  });
}

/** Takes back that somebody reads an audit, as long as they have not replied; null where there is no such thing. */
export async function withdrawReply(viewer: Viewer, replyId: string): Promise<Outcome<true> | null> {
  if (!isRowId(replyId)) return null;
  const { councilId } = viewer;
  return database().$transaction(async (tx) => {
    const reply = await tx.reply.findUnique({
      where: { councilId_id: { councilId, id: replyId } },
      include: { person: { select: { name: true } } },
    });
    const audit = reply && (await findAuditHead(viewer, tx, { id: reply.auditId, action: 'reply.ask' }));
    if (!reply || !audit) return null;
    const { count } = await tx.reply.deleteMany({ where: { councilId, id: replyId, repliedAt: null } });
    if (count === 0)
      return refused('reply', 'They have replied, so what they were asked cannot be taken back');
    await recordTrail(viewer, tx, {
      action: 'audit.reply-withdrawn',
      thingId: audit.id,
      about: audit.code,
      detail: reply.person.name,
    });
    return accepted(true);
  });
}
