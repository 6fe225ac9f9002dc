import 'server-only';
import { z } from 'zod';
import { type Connection, database, rowsOf } from '#lib/db/client.ts';
import { lockCycle } from '#lib/db/cycles/lock-cycle.ts';
import { freezeEdition } from '#lib/db/editions/freeze-edition.ts';
import { freezePairings } from '#lib/db/editions/freeze-pairings.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { moveCycle } from '#lib/domain/cycles/workflow.ts';
import {
  mayPublishAgain,
  type NewEditionFacts,
  type NewEditionWish,
} from '#lib/domain/findings/new-edition.ts';
import { NOT_RETURNED_CELL } from '#lib/domain/findings/tally-cells.ts';
import { accepted, type Outcome } from '#lib/domain/problems.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** Another edition as it is asked for, the London day it is dated (yyyy-mm-dd) and the moment. */
export type EditionRequest = { wish: NewEditionWish; today: string; now: Date };

// An audit that is waited for again changes no figure, so what was accounted for is not compared.
const factsRow = z.object({ latest: z.number().nullable(), differences: z.number() });

async function factsOf({ councilId }: Viewer, tx: Connection, cycleId: string): Promise<NewEditionFacts> {
  const [row] = await rowsOf(
    tx,
    factsRow,
    sql`WITH latest AS (
          SELECT max(number) AS number FROM "Edition"
          WHERE "councilId" = ${councilId}::uuid AND "cycleId" = ${cycleId}::uuid
        ), published AS (
          SELECT kind, subject, "option", "teamId", selection, count FROM "EditionTally"
          WHERE "councilId" = ${councilId}::uuid AND "cycleId" = ${cycleId}::uuid
            AND edition = (SELECT number FROM latest) AND "option" <> ${NOT_RETURNED_CELL.option}
        ), live AS (
          SELECT kind, subject, "option", "teamId", selection, count FROM "Tally"
          WHERE "councilId" = ${councilId}::uuid AND "cycleId" = ${cycleId}::uuid AND count <> 0
            AND "option" <> ${NOT_RETURNED_CELL.option}
        )
        SELECT (SELECT number FROM latest) AS latest,
          ((SELECT count(*) FROM (TABLE live EXCEPT TABLE published) AS new)
            + (SELECT count(*) FROM (TABLE published EXCEPT TABLE live) AS gone))::int AS differences`,
  );
  return row ?? { latest: null, differences: 0 };
}

/**
 * Publishes the figures of a published cycle as they stand now, as another dated edition beside those before it; null
 * where the cycle is not visible. The cycle is locked, so that of two at once only one is made.
 */
export async function publishEdition(
  viewer: Viewer,
  cycleId: string,
  { wish, today, now }: EditionRequest,
): Promise<Outcome<true> | null> {
  return database().$transaction(async (tx) => {
    const cycle = await lockCycle(viewer, tx, cycleId);
    if (!cycle) return null;
    const moved = moveCycle(cycle.status, 'publish-again');
    if (!moved.ok) return moved;
    const may = mayPublishAgain(wish, await factsOf(viewer, tx, cycleId));
    if (!may.ok) return may;
    const { councilId, personId } = viewer;
    await freezeEdition(tx, {
      ...{ councilId, cycleId, reason: wish.reason },
      ...{ publishedOn: today, publishedAt: now, publishedById: personId },
    });
    await freezePairings(tx, { councilId, cycleId });
    const about = { thingId: cycleId, about: cycle.name, detail: `Edition ${wish.number}` };
    await recordTrail(viewer, tx, { action: 'cycle.edition-published', ...about });
    return accepted(true);
  });
}
