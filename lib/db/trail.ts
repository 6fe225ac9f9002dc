import 'server-only';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import type { TrailAction } from '#lib/domain/trail/actions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** One line of the trail: what was done or read, and to which thing. Never a case reference, an answer or a note. */
export type TrailNote = {
  action: TrailAction;
  /** The row it is about, where there is one. */
  thingId?: string;
  /** What a reader recognises it by: 'CP-07', a cycle's name, a person's name. */
  about?: string;
  /** One short sentence or value more, such as a coded reason. */
  detail?: string;
};

/** Adds a line to the trail inside the transaction that does the deed, so that neither stands without the other. */
export async function recordTrail(
  viewer: Viewer,
  tx: Pick<PrismaClient, 'trailEntry'>,
  note: TrailNote,
): Promise<void> {
  const { councilId, personId } = viewer;
  const [thing = 'council'] = note.action.split('.');
  await tx.trailEntry.create({ data: { councilId, personId, thing, ...note } });
}
