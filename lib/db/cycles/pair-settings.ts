import 'server-only';
import { database } from '#lib/db/client.ts';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import { recordTrail } from '#lib/db/trail.ts';
import {
  changedPairSettings,
  decidedRules,
  type PairSettings,
  type PostedPairSettings,
} from '#lib/domain/cycles/pairs/pair-settings.ts';
import { ruleStrengths } from '#lib/domain/cycles/pairs/pair-terms.ts';
import { can } from '#lib/domain/permissions.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** What the viewer's council has decided about pairs. */
export async function findPairSettings(
  viewer: Viewer,
  on: Pick<PrismaClient, 'council'> = database(),
): Promise<PairSettings> {
  const { pairRules, ...numbers } = await on.council.findUniqueOrThrow({
    where: { id: viewer.councilId },
    select: { mostAudits: true, experiencedAfter: true, trainingMonths: true, pairRules: true },
  });
  return { ...numbers, strengths: ruleStrengths(pairRules) };
}

/** Changes what the viewer's council has decided about pairs. Pairs that stand are judged by it from now on. */
export async function changePairSettings(viewer: Viewer, posted: PostedPairSettings): Promise<Outcome<true>> {
  const id = viewer.councilId;
  if (!can(viewer, 'cycle.plan')) return refused('mostAudits', 'Only a coordinator can change these rules');
  return database().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Council" WHERE id = ${id}::uuid FOR UPDATE`;
    const before = await findPairSettings(viewer, tx);
    const pairRules = decidedRules(posted);
    const detail = changedPairSettings(before, { ...posted, strengths: ruleStrengths(pairRules) });
    if (detail === '') return accepted(true);
    const { mostAudits, experiencedAfter, trainingMonths } = posted;
    await tx.council.update({
      where: { id },
      data: { mostAudits, experiencedAfter, trainingMonths, pairRules },
    });
    await recordTrail(viewer, tx, { action: 'council.pair-rules-changed', detail });
    return accepted(true);
  });
}
