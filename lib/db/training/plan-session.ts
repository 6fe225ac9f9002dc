import 'server-only';
import { database } from '#lib/db/client.ts';
import type { Prisma } from '#lib/db/generated/client.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { addAsked, listChosen } from '#lib/db/training/ask-people.ts';
import { lockSession } from '#lib/db/training/lock-session.ts';
import { tellAsked } from '#lib/db/training/tell-asked.ts';
import { dateWords } from '#lib/domain/answers/date-words.ts';
import { can } from '#lib/domain/permissions.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import type { NewSession, SessionPlan } from '#lib/domain/readiness/training-session.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

type Tx = Prisma.TransactionClient;

const columnsOf = ({ title, heldOn, place, tool }: SessionPlan) => ({
  title,
  heldOn: new Date(heldOn),
  place,
  toolSlug: tool,
});

async function knowsTool({ councilId }: Viewer, tx: Tx, slug: string | null): Promise<boolean> {
  return slug === null || (await tx.toolVersion.count({ where: { councilId, slug } })) > 0;
}

const noTool = () => refused('tool', 'Choose the tool it is about');

/** Plans a training session and asks people to it; gives its id. */
export async function planSession(
  viewer: Viewer,
  { asked, ...plan }: NewSession,
  now: Date,
): Promise<Outcome<string>> {
  const { councilId } = viewer;
  if (!can(viewer, 'training.manage')) return refused('title', 'Only a coordinator can plan a session');
  return await database().$transaction(async (tx) => {
    if (!(await knowsTool(viewer, tx, plan.tool))) return noTool();
    const { id } = await tx.trainingSession.create({ data: { councilId, ...columnsOf(plan) } });
    const personIds = await listChosen(viewer, tx, { choice: asked, toolSlug: plan.tool, now });
    const session = { ...plan, id, toolSlug: plan.tool };
    const number = await addAsked(viewer, tx, { session, now, personIds });
    const detail = `${dateWords(plan.heldOn)}, ${number} asked`;
    await recordTrail(viewer, tx, { action: 'training.planned', thingId: id, about: plan.title, detail });
    return accepted(id);
  });
}

async function listWaiting({ councilId }: Viewer, tx: Tx, sessionId: string): Promise<string[]> {
  const waiting = await tx.trainingAttendance.findMany({
    where: { councilId, sessionId, state: 'invited' },
    select: { personId: true },
  });
  return waiting.map(({ personId }) => personId);
}

/** Changes a training session; whoever is asked is told of another day. Null where it is not visible. */
export async function changeSession(
  viewer: Viewer,
  sessionId: string,
  { plan, now }: { plan: SessionPlan; now: Date },
): Promise<Outcome<true> | null> {
  const where = { councilId_id: { councilId: viewer.councilId, id: sessionId } };
  return await database().$transaction(async (tx) => {
    const before = await lockSession(viewer, tx, sessionId);
    if (!before || before.cancelled) return null;
    if (!(await knowsTool(viewer, tx, plan.tool))) return noTool();
    await tx.trainingSession.update({ where, data: columnsOf(plan) });
    if (plan.heldOn !== before.heldOn) {
      const personIds = await listWaiting(viewer, tx, sessionId);
      const session = { ...plan, id: sessionId };
      await tellAsked(viewer, tx, { kind: 'training-asked', session, personIds, now });
    }
    await recordTrail(viewer, tx, {
      action: 'training.changed',
      thingId: sessionId,
      about: plan.title,
      detail: dateWords(plan.heldOn),
    });
    return accepted(true);
  });
}

/** Cancels a training session and tells whoever was asked; null where it is not visible. One somebody came to was held. */
export async function cancelSession(
  viewer: Viewer,
  sessionId: string,
  now: Date,
): Promise<Outcome<true> | null> {
  const { councilId } = viewer;
  return await database().$transaction(async (tx) => {
    const session = await lockSession(viewer, tx, sessionId);
    if (!session) return null;
    if (session.cancelled) return accepted(true);
    const came = await tx.trainingAttendance.count({ where: { councilId, sessionId, state: 'attended' } });
    if (came > 0) return refused('confirmed', 'Somebody came to this session, so it was held: it stays');
    const where = { councilId_id: { councilId, id: sessionId } };
    await tx.trainingSession.update({ where, data: { cancelledAt: now } });
    const personIds = await listWaiting(viewer, tx, sessionId);
    await tellAsked(viewer, tx, { kind: 'training-cancelled', session, personIds, now });
    await recordTrail(viewer, tx, {
      action: 'training.cancelled',
      thingId: sessionId,
      about: session.title,
      detail: dateWords(session.heldOn),
    });
    return accepted(true);
  });
}
