import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { ask, askDue, cancel, change, record, takeOff } from '#app/(service)/training/[id]/actions.ts';
import { DoneAlert } from '#components/page/done-alert.tsx';
import { SessionPage } from '#components/training/session-page.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { listToolsInUse } from '#lib/db/readiness/list-tools-in-use.ts';
import { findSession } from '#lib/db/training/find-session.ts';
import { isoDateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'A training session – Auditors' };

const DONE = {
  planned: 'The session is planned, and whoever you chose is asked',
  saved: 'The change is saved',
  asked: 'They are asked',
  'nobody-due': 'Everyone who is due is already asked',
  recorded: 'Who came is recorded',
  cancelled: 'The session is cancelled, and whoever was asked is told',
};
const DONE_NAMES = ['planned', 'saved', 'asked', 'nobody-due', 'recorded', 'cancelled'] as const;
const paramsSchema = z.object({ id: z.string() });
const querySchema = z.object({ done: z.enum(DONE_NAMES).optional().catch(undefined) });

type TrainingSessionPageProps = { params: Promise<unknown>; searchParams: Promise<unknown> };

/** One training session: what it is, who is asked, who came. */
export default async function TrainingSessionPage({ params, searchParams }: TrainingSessionPageProps) {
  const viewer = await requireViewer('training.manage');
  const { id } = paramsSchema.parse(await params);
  const session = await findSession(viewer, id);
  if (!session) notFound();
  const { done } = querySchema.parse(await searchParams);
  const tools = (await listToolsInUse(viewer)).map(({ slug, title }) => ({ slug, title }));
  const actions = {
    change: change.bind(null, id),
    ask: ask.bind(null, id),
    askDue: askDue.bind(null, id),
    takeOff: takeOff.bind(null, id),
    record: record.bind(null, id),
    cancel: cancel.bind(null, id),
  };
  return (
    <>
      <BackLink href={paths.training()}>Training sessions</BackLink>
      <div className="app-two-thirds">
        <DoneAlert done={done} words={DONE} />
        <h1 className="govuk-heading-l">{session.title}</h1>
        <SessionPage
          session={session}
          tools={tools}
          isHeld={session.heldOn <= isoDateOf(new Date())}
          actions={actions}
        />
      </div>
    </>
  );
}
