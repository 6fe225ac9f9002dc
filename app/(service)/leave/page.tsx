import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { record, remove } from '#app/(service)/leave/actions.ts';
import { DoneAlert } from '#components/page/done-alert.tsx';
import { LeaveForm } from '#components/readiness/leave-form.tsx';
import { LeaveList } from '#components/readiness/leave-list.tsx';
import { UnitContact } from '#components/readiness/unit-contact.tsx';
import { OwnTraining } from '#components/training/own-training.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { listHeldAudits, listOwnLeave } from '#lib/db/leave/list-leave.ts';
import { findSettings } from '#lib/db/settings/find-settings.ts';
import { listOwnSessions } from '#lib/db/training/list-own-sessions.ts';
import { reachOf } from '#lib/domain/permissions.ts';
import { dueWhileAway } from '#lib/domain/readiness/leave.ts';
import { isoDateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'Days away' };

const DONE = { saved: 'Your days away are recorded', removed: 'These days are removed' };
const querySchema = z.object({ done: z.enum(['saved', 'removed']).optional().catch(undefined) });

/** An auditor's own days away. A coordinator records those of others on their pages. */
export default async function LeavePage({ searchParams }: { searchParams: Promise<unknown> }) {
  const viewer = await requireViewer('leave.record');
  if (reachOf(viewer, 'leave.record') === 'council') redirect(paths.readiness());
  const { done } = querySchema.parse(await searchParams);
  const today = isoDateOf(new Date());
  const [leave, sessions, held, settings] = await Promise.all([
    listOwnLeave(viewer, today),
    listOwnSessions(viewer, today),
    listHeldAudits(viewer, viewer.personId),
    findSettings(viewer),
  ]);
  const meetsAudits = leave.some((days) => dueWhileAway(days, held).length > 0);
  return (
    <div className="app-two-thirds">
      <DoneAlert done={done} words={DONE} />
      <h1 className="govuk-heading-xl">Days away</h1>
      <p className="govuk-body">
        Your coordinator sees these days when pairs are built and dates are set. They say nothing about why
        you are away.
      </p>
      {leave.length === 0 ? null : (
        <LeaveList {...{ leave, held, remove }} whoHas="You have" advice={`Tell the ${settings.unitName}.`} />
      )}
      {meetsAudits ? <UnitContact {...settings} /> : null}
      <h2 className="govuk-heading-m">Record days away</h2>
      <LeaveForm action={record} />
      <OwnTraining sessions={sessions} />
    </div>
  );
}
