import 'server-only';
import { database } from '#lib/db/client.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { SCOPES } from '#lib/domain/open-data/scopes.ts';
import type { TokenWish } from '#lib/domain/open-data/token-form.ts';
import { can } from '#lib/domain/permissions.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** What is kept of a new token. */
export type KeptToken = Pick<TokenWish, 'name' | 'scopes'> & {
  hash: string;
  ending: string;
  expiresAt: Date;
};

/** Keeps the hash of a new token of the viewer's council; the trail says what it opens. */
export async function makeToken(viewer: Viewer, kept: KeptToken): Promise<Outcome<true>> {
  if (!can(viewer, 'settings.manage')) return refused('name', 'Only an administrator can make a token');
  const { councilId, personId: createdById } = viewer;
  await database().$transaction(async (tx) => {
    const { id } = await tx.apiToken.create({ data: { councilId, createdById, ...kept } });
    const detail = kept.scopes.map((scope) => SCOPES[scope].label).join(', ');
    await recordTrail(viewer, tx, { action: 'token.made', thingId: id, about: kept.name, detail });
  });
  return accepted(true);
}
