import 'server-only';
import { type Follower, follow, tellHere } from '#lib/db/live/hub.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const nameOf = ({ councilId }: Viewer, auditId: string): string => `${councilId}/${auditId}`;

/** Follows an audit of the viewer’s council until stopped; what there is to see is asked for elsewhere, by the viewer. */
export function followAudit(viewer: Viewer, auditId: string, follower: Follower): () => void {
  return follow(nameOf(viewer, auditId), follower);
}

/** Tells whoever has an audit open that something in it is new: here at once, in other processes a moment later. */
export function tellOfChange(viewer: Viewer, auditId: string): void {
  tellHere(nameOf(viewer, auditId));
  globalThis.sightlineLive?.line.tell(nameOf(viewer, auditId));
}
