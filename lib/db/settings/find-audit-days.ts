import 'server-only';
import { database } from '#lib/db/client.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** How many working days the viewer's council gives auditors where a plan names no due day. */
export async function findAuditDays(viewer: Viewer): Promise<number> {
  const { auditDays } = await database().council.findUniqueOrThrow({
    where: { id: viewer.councilId },
    select: { auditDays: true },
  });
  return auditDays;
}
