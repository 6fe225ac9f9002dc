import 'server-only';
import { changeReturnedAnswer, type ReturnedChange } from '#lib/db/audits/change-returned-answer.ts';
import { database } from '#lib/db/client.ts';
import type { Outcome } from '#lib/domain/problems.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** Changes one answer of the audit this viewer moderates, with its reason; null where they do not moderate it. */
export async function moderateAnswer(
  viewer: Viewer,
  change: Omit<ReturnedChange, 'kind'>,
): Promise<Outcome<unknown> | null> {
  return database().$transaction((tx) => changeReturnedAnswer(viewer, tx, { ...change, kind: 'moderation' }));
}
