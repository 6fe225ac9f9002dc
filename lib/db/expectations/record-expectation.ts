import 'server-only';
import { database } from '#lib/db/client.ts';
import { findExpectedTool } from '#lib/db/expectations/find-expected-tool.ts';
import { listAgreements } from '#lib/db/expectations/list-agreements.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { type Agreement, type ExpectedOf, mayRecord } from '#lib/domain/findings/expectation.ts';
import { can } from '#lib/domain/permissions.ts';
import { accepted, type Outcome } from '#lib/domain/problems.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** What was agreed, and the London day (yyyy-mm-dd) it is recorded on. */
export type ExpectationRequest = { wish: Agreement; today: string };

/**
 * Records what was agreed about a key area beside everything agreed before, which stays; null where there is no such key
 * area or it is not the viewer's to say.
 */
export async function recordExpectation(
  viewer: Viewer,
  of: ExpectedOf,
  { wish, today }: ExpectationRequest,
): Promise<Outcome<true> | null> {
  const { councilId, personId } = viewer;
  if (!can(viewer, 'expectation.agree')) return null;
  return await database().$transaction(async (tx) => {
    const tool = await findExpectedTool(viewer, of.toolSlug, tx);
    const area = tool?.keyAreas.find(({ id }) => id === of.keyArea);
    if (!tool || !area) return null;
    // Two who record at once stand one after the other, so that the second sees what the first agreed.
    await tx.$queryRaw`SELECT 1 FROM "Council" WHERE id = ${councilId}::uuid FOR UPDATE`;
    const [now] = await listAgreements(viewer, of, tx);
    const may = mayRecord(wish, { now: now ?? null, today });
    if (!may.ok) return may;
    const { percent, agreedOn, agreedBy, reason } = wish;
    await tx.expectation.create({
      data: {
        ...{ councilId, ...of, percent, agreedBy, reason },
        ...{ agreedOn: new Date(agreedOn), recordedById: personId },
      },
    });
    await recordTrail(viewer, tx, {
      action: percent === null ? 'expectation.given-up' : 'expectation.agreed',
      about: `${tool.title}: ${area.label}`,
      detail: percent === null ? '' : `${percent}%`,
    });
    return accepted(true);
  });
}
