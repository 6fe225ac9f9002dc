import 'server-only';
import { database } from '#lib/db/client.ts';
import type { Prisma } from '#lib/db/generated/client.ts';
import { findReadinessRules } from '#lib/db/readiness/find-readiness-rules.ts';
import { listTrainedAuditors } from '#lib/db/readiness/list-readiness.ts';
import { listToolsInUse } from '#lib/db/readiness/list-tools-in-use.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { type LockedSession, lockSession } from '#lib/db/training/lock-session.ts';
import { tellAsked } from '#lib/db/training/tell-asked.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import { isShown, toolsToShow, trainingFor } from '#lib/domain/readiness/auditor-readiness.ts';
import type { AskedChoice } from '#lib/domain/readiness/training-session.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { isoDateOf } from '#lib/format.ts';

type Tx = Prisma.TransactionClient;
type Asking = { session: Omit<LockedSession, 'cancelled'>; now: Date };

/** Whom a choice means: for a session about all tools, whoever is due for one of those in use. */
export async function listChosen(
  viewer: Viewer,
  tx: Tx,
  { choice, toolSlug, now }: { choice: AskedChoice; toolSlug: string | null; now: Date },
): Promise<string[]> {
  if (choice === 'nobody') return [];
  const auditors = await listTrainedAuditors(viewer, tx);
  if (choice === 'everybody') return auditors.map(({ id }) => id);
  const { trainingMonths: months } = await findReadinessRules(viewer, tx);
  const tools = toolsToShow(await listToolsInUse(viewer, tx), toolSlug ?? undefined);
  const clock = { months, today: isoDateOf(now) };
  return auditors.filter((one) => isShown(trainingFor(one, tools, clock), 'due')).map(({ id }) => id);
}

/** Puts people on the list of those asked and tells them; gives how many are new to it. */
export async function addAsked(
  viewer: Viewer,
  tx: Tx,
  { session, now, personIds }: Asking & { personIds: readonly string[] },
): Promise<number> {
  const { councilId } = viewer;
  const data = personIds.map((personId) => ({ councilId, sessionId: session.id, personId }));
  const added = await tx.trainingAttendance.createManyAndReturn({ data, skipDuplicates: true });
  const told = added.map(({ personId }) => personId);
  await tellAsked(viewer, tx, { kind: 'training-asked', session, personIds: told, now });
  return added.length;
}

/**
 * Asks more people to a session: everyone who is due for its tool, or one auditor. Gives how many are new; null where
 * the session is not visible.
 */
export async function askPeople(
  viewer: Viewer,
  sessionId: string,
  { whom, now }: { whom: 'due' | { personId: string }; now: Date },
): Promise<Outcome<number> | null> {
  return await database().$transaction(async (tx) => {
    const session = await lockSession(viewer, tx, sessionId);
    if (!session || session.cancelled) return null;
    const { toolSlug } = session;
    const choice = whom === 'due' ? 'due' : 'everybody';
    const chosen = await listChosen(viewer, tx, { choice, toolSlug, now });
    const personIds = whom === 'due' ? chosen : chosen.filter((id) => id === whom.personId);
    if (whom !== 'due' && personIds.length === 0)
      return refused('personId', 'Choose an auditor from the list');
    const added = await addAsked(viewer, tx, { session, now, personIds });
    if (added === 0) return accepted(0);
    const detail = `${added} more asked`;
    await recordTrail(viewer, tx, {
      action: 'training.changed',
      thingId: session.id,
      about: session.title,
      detail,
    });
    return accepted(added);
  });
}
