import 'server-only';
import { database } from '#lib/db/client.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { changedSettings } from '#lib/domain/council/changed-settings.ts';
import type { Settings } from '#lib/domain/council/settings.ts';
import { can } from '#lib/domain/permissions.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** Changes what the viewer's council has decided. Session limits count from everybody's next request. */
export async function changeSettings(viewer: Viewer, settings: Settings): Promise<Outcome<true>> {
  const id = viewer.councilId;
  if (!can(viewer, 'settings.manage'))
    return refused('unitName', 'Only an administrator can change settings');
  return await database().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Council" WHERE id = ${id}::uuid FOR UPDATE`;
    const before = await tx.council.findUniqueOrThrow({ where: { id } });
    const detail = changedSettings({ ...before }, settings);
    if (detail === '') return accepted(true);
    await tx.council.update({ where: { id }, data: settings });
    await recordTrail(viewer, tx, { action: 'council.settings-changed', about: before.name, detail });
    return accepted(true);
  });
}
