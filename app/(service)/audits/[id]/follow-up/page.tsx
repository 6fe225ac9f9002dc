import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { keepNote, remind } from '#app/(service)/audits/[id]/follow-up/actions.ts';
import { FollowUpPage } from '#components/cycles/follow-up-page.tsx';
import { DoneAlert } from '#components/page/done-alert.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findAccountedAudit } from '#lib/db/audits/find-accounted-audit.ts';
import { listFollowUps } from '#lib/db/audits/list-follow-ups.ts';
import { pageNumber } from '#lib/domain/page-number.ts';
import { paths } from '#lib/paths.ts';

type FollowUpProps = { params: Promise<{ id: string }>; searchParams: Promise<unknown> };

const DONE = {
  noted: 'Your note is kept',
  reminded: 'A reminder goes to the pair',
  replaced: 'The case is replaced: this audit steps in',
  'due-changed': 'This audit is due on a later day',
  'due-restored': 'This audit is due with all the others again',
} as const;

const doneNames = [
  'noted',
  'reminded',
  'replaced',
  'due-changed',
  'due-restored',
] as const satisfies (keyof typeof DONE)[];
const searchSchema = z.object({ page: pageNumber, done: z.enum(doneNames).optional().catch(undefined) });

export const metadata: Metadata = { title: 'Follow up an audit' };

/** What has been done to get an audit back, and what can be done now. */
export default async function AuditFollowUpPage({ params, searchParams }: FollowUpProps) {
  const viewer = await requireViewer('audit.account-for');
  const audit = await findAccountedAudit(viewer, (await params).id);
  if (!audit) notFound();
  const { page, done } = searchSchema.parse(await searchParams);
  const log = await listFollowUps(viewer, audit, page);
  return (
    <>
      <BackLink href={paths.returns(audit.cycle.id)}>Returns</BackLink>
      <DoneAlert done={done} words={DONE} />
      <span className="govuk-caption-l">{audit.cycle.name}</span>
      <h1 className="govuk-heading-l">{audit.code}: follow-up</h1>
      <FollowUpPage
        {...{ audit, log, page }}
        remind={remind.bind(null, audit.id)}
        note={keepNote.bind(null, audit.id)}
      />
    </>
  );
}
