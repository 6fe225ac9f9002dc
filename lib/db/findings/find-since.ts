import 'server-only';
import { findChange } from '#lib/db/findings/find-change.ts';
import { describeChangeSince } from '#lib/domain/findings/change-view.ts';
import type { EditionWanted } from '#lib/domain/findings/edition.ts';
import type { Since } from '#lib/domain/findings/order.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** What a cycle's figures are tested against unless another is chosen; null where there is nothing before them. */
export async function findSince(
  viewer: Viewer,
  cycleId: string,
  edition: Exclude<EditionWanted, 'live'>,
): Promise<Since | null> {
  const found = await findChange(viewer, cycleId, { edition });
  if (!found?.chosen || !found.before) return null;
  const { change } = describeChangeSince(found.before, found.now, 'question');
  return { name: found.chosen.name, change };
}
