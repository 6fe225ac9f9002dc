import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { finishMine, returnThisAudit } from '#app/(service)/audits/[id]/check/actions.ts';
import { CheckAnswers } from '#components/audits/check-answers.tsx';
import { FinishForm } from '#components/audits/finish-form.tsx';
import { ReturnForm } from '#components/audits/return-form.tsx';
import { CheckConcerns } from '#components/concerns/check-concerns.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { compareAudit } from '#lib/db/audits/compare-audit.ts';
import { findAudit } from '#lib/db/audits/find-audit.ts';
import { checkOf } from '#lib/domain/audits/check-audit.ts';
import { leftToSettle } from '#lib/domain/audits/differences.ts';
import { isOpenTo } from '#lib/domain/audits/form-audit.ts';
import { phaseOf } from '#lib/domain/audits/response.ts';
import { isoDateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type CheckPageProps = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: 'Check your answers' };

const paramsSchema = z.object({ id: z.uuid() });

/** What is left before an audit is returned, and the return itself. */
export default async function CheckPage({ params }: CheckPageProps) {
  const viewer = await requireViewer('audit.return');
  const parsed = paramsSchema.safeParse(await params);
  const audit = parsed.success ? await findAudit(viewer, parsed.data.id) : null;
  if (!audit) notFound();
  if (!isOpenTo(viewer.personId, audit)) redirect(paths.audit(audit.id));
  const phase = phaseOf(viewer.personId, audit);
  if (phase === 'waiting') redirect(paths.audit(audit.id));
  const compared = phase === 'agreeing' ? await compareAudit(viewer, audit) : null;
  if (leftToSettle(compared, audit.answers) > 0) redirect(paths.agree(audit.id));
  const today = isoDateOf(new Date());
  const check = checkOf(audit, today);
  return (
    <CheckAnswers audit={audit} check={check}>
      <CheckConcerns concerns={audit.concerns} vocabulary={audit.tool.definition.vocabulary} />
      {phase === 'alone' ? (
        <FinishForm
          check={check}
          partners={audit.pair.filter(({ personId }) => personId !== viewer.personId).map(({ name }) => name)}
          action={finishMine.bind(null, audit.id)}
        />
      ) : (
        <ReturnForm check={check} today={today} action={returnThisAudit.bind(null, audit.id)} />
      )}
    </CheckAnswers>
  );
}
