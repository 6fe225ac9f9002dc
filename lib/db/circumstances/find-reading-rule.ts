import 'server-only';
import { database } from '#lib/db/client.ts';
import type { ReadBy } from '#lib/domain/circumstances/by-circumstance.ts';
import { audienceOf } from '#lib/domain/findings/disclosure.ts';
import { figureRule } from '#lib/domain/findings/figure.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** When the viewer's council shows a figure, and what of it this viewer may see. */
export async function findReadingRule(viewer: Viewer): Promise<ReadBy> {
  const { hideUpTo, ...limits } = await database().council.findUniqueOrThrow({
    where: { id: viewer.councilId },
    select: {
      hideUpTo: true,
      minResponsePercent: true,
      minBaseForAny: true,
      minBaseForPercent: true,
      smallBaseBelow: true,
    },
  });
  return { hideUpTo, rule: figureRule(limits), audience: audienceOf(viewer) };
}
