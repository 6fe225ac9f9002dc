import 'server-only';
import { database } from '#lib/db/client.ts';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** How many months training lasts, and after how many returned audits somebody is experienced. */
export type ReadinessRules = { trainingMonths: number; experiencedAfter: number };

/** What the viewer's council asks of its auditors. */
export function findReadinessRules(
  viewer: Viewer,
  on: Pick<PrismaClient, 'council'> = database(),
): Promise<ReadinessRules> {
  return on.council.findUniqueOrThrow({
    where: { id: viewer.councilId },
    select: { trainingMonths: true, experiencedAfter: true },
  });
}
