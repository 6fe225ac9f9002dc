import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { v7 } from 'uuid';
import { z } from 'zod';
import { settleThis } from '#app/(service)/audits/[id]/agree/actions.ts';
import { AgreeTogether } from '#components/audits/agree/agree-together.tsx';
import { LiveCard } from '#components/audits/form/live-card.tsx';
import { QuestionCards } from '#components/audits/form/question-cards.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { compareAudit } from '#lib/db/audits/compare-audit.ts';
import { findAudit } from '#lib/db/audits/find-audit.ts';
import { describeDifferences } from '#lib/domain/audits/differences.ts';
import { describeForm, isOpenTo } from '#lib/domain/audits/form-audit.ts';
import { isoDateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type AgreePageProps = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: 'Agree together' };

const paramsSchema = z.object({ id: z.uuid() });

/** Where two who judged alone settle what differs. */
export default async function AgreePage({ params }: AgreePageProps) {
  const viewer = await requireViewer('audit.answer');
  const parsed = paramsSchema.safeParse(await params);
  const audit = parsed.success ? await findAudit(viewer, parsed.data.id) : null;
  if (!audit) notFound();
  const compared = isOpenTo(viewer.personId, audit) ? await compareAudit(viewer, audit) : null;
  if (!compared) redirect(paths.audit(audit.id));
  const differences = describeDifferences(viewer.personId, compared);
  const commands = Object.fromEntries(differences.map(({ question }) => [question.id, v7()]));
  return (
    <QuestionCards card={<LiveCard />}>
      <AgreeTogether
        audit={describeForm(viewer.personId, audit, isoDateOf(new Date()))}
        differences={differences}
        commands={commands}
        settle={settleThis.bind(null, audit.id)}
      />
    </QuestionCards>
  );
}
