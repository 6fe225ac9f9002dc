import 'server-only';
import { hashApiToken } from '#lib/auth/api-token.ts';
import { findApiToken } from '#lib/db/open-data/find-api-token.ts';
import { noteUse } from '#lib/db/open-data/note-use.ts';
import type { Scope } from '#lib/domain/open-data/scopes.ts';
import { bearerToken, type Refusal, refusalOf, tokenState } from '#lib/domain/open-data/token-access.ts';
import { type OpenDataViewer, openDataViewerSchema } from '#lib/domain/open-data/viewer.ts';

/** Who asks for open data, or why they are turned away. */
export type OpenDataVisit = { ok: true; viewer: OpenDataViewer } | { ok: false; refusal: Refusal };

const refused = (refusal: Refusal): OpenDataVisit => ({ ok: false, refusal });

async function findLiveToken(header: string | null, now: Date): Promise<OpenDataViewer | null> {
  const token = bearerToken(header);
  const kept = token === null ? null : await findApiToken(hashApiToken(token));
  if (!kept || tokenState(kept, now) !== 'live') return null;
  return openDataViewerSchema.parse(kept);
}

/**
 * The system that sent a request, by the token in its Authorization header; `scope` is what it needs, null where any token
 * will do. Each request of a live token counts towards its limit, the refused ones too.
 */
export async function findOpenDataViewer(
  request: Request,
  scope: Scope | null,
  now = new Date(),
): Promise<OpenDataVisit> {
  const viewer = await findLiveToken(request.headers.get('authorization'), now);
  if (!viewer) return refused({ status: 401 });
  const used = await noteUse(viewer, now);
  const refusal = refusalOf({ scopes: viewer.scopes, used }, { scope, now });
  return refusal ? refused(refusal) : { ok: true, viewer };
}
