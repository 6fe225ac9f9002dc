import 'server-only';
import { database } from '#lib/db/client.ts';
import { lockCycle } from '#lib/db/cycles/lock-cycle.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { findWords } from '#lib/db/words/find-words.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { mayRelease, type ReleaseWish } from '#lib/domain/words/release-words.ts';
import type { WordsAt } from '#lib/domain/words/written-words.ts';

/** Words to be released: where they stand, as they should be read, and the London day (yyyy-mm-dd). */
export type WordsToRelease = { cycleId: string; at: WordsAt; wish: ReleaseWish; today: string };

/** Releases words for those who read findings; null where there are none for this viewer. Of two at once one is made. */
export async function releaseWords(
  viewer: Viewer,
  { cycleId, at, wish, today }: WordsToRelease,
): Promise<Outcome<true> | null> {
  const may = mayRelease(wish, today);
  return database().$transaction(async (tx) => {
    const cycle = await lockCycle(viewer, tx, cycleId);
    const written = cycle && (await findWords(viewer, cycleId, at, tx));
    if (!written) return null;
    if (written.release) return refused('words', 'These words are released already. Withdraw them first');
    if (!may.ok) return may;
    const { councilId, personId } = viewer;
    const { auditId, questionId, source, outcome, cause, code } = written;
    await tx.quotation.create({
      data: {
        ...{ councilId, cycleId, auditId, questionId, source, outcome, cause },
        words: may.value,
        releasedById: personId,
      },
    });
    await recordTrail(viewer, tx, { action: 'words.released', thingId: auditId, about: code });
    return accepted(true);
  });
}
