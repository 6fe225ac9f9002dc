import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { ask, assign } from '#app/(service)/cycles/[id]/moderation/[auditId]/actions.ts';
import { ModeratorPage } from '#components/moderation/moderator-page.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findAssignment } from '#lib/db/moderation/find-assignment.ts';
import { mayChangeReturned } from '#lib/domain/audits/change-returned.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'Moderator' };

const paramsSchema = z.object({ id: z.uuid(), auditId: z.uuid() });

/** Who moderates one audit, or the request that somebody should. */
export default async function AssignModeratorPage({ params }: { params: Promise<unknown> }) {
  const viewer = await requireViewer('moderation.assign');
  const parsed = paramsSchema.safeParse(await params);
  const at = parsed.success ? { cycleId: parsed.data.id, auditId: parsed.data.auditId } : null;
  const found = at && (await findAssignment(viewer, at));
  if (!found) notFound();
  const { head, moderation } = found;
  const isOver = moderation?.finishedAt || !mayChangeReturned({ ...head, cycle: head.cycleStatus }).ok;
  if (isOver) redirect(paths.audit(head.id));
  return <ModeratorPage {...found} ask={ask.bind(null, at)} assign={assign.bind(null, at)} />;
}
