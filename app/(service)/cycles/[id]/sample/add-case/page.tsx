import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { addCase } from '#app/(service)/cycles/[id]/sample/add-case/actions.ts';
import { AddCaseForm } from '#components/cycles/add-case-form.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findCycle } from '#lib/db/cycles/find-cycle.ts';
import { cycleSteps } from '#lib/domain/cycles/workflow.ts';
import { paths } from '#lib/paths.ts';

type AddCasePageProps = { params: Promise<{ id: string }> };

async function requireCycle(params: AddCasePageProps['params']) {
  const cycle = await findCycle(await requireViewer('cycle.plan'), (await params).id);
  return cycle && cycleSteps(cycle.status)['pick-case'] ? cycle : notFound();
}

export async function generateMetadata({ params }: AddCasePageProps): Promise<Metadata> {
  return { title: `Add a case by hand – ${(await requireCycle(params)).name}` };
}

/** A case that somebody has a reason to look at, beside those that were drawn. */
export default async function AddCasePage({ params }: AddCasePageProps) {
  const { id, name, status } = await requireCycle(params);
  return (
    <div className="app-two-thirds">
      <BackLink href={paths.sample(id)}>Sample of {name}</BackLink>
      <h1 className="govuk-heading-l">Add a case by hand</h1>
      <p className="govuk-body">
        For a case somebody has a reason to look at, such as a complaint. It is marked “picked by hand”
        wherever it stands and never enters one figure with the cases that were drawn: it speaks for itself
        alone.
      </p>
      {status === 'paired' ? (
        <p className="govuk-body">The cycle opens once the new case has its pair, too.</p>
      ) : null}
      <AddCaseForm action={addCase.bind(null, id)} />
    </div>
  );
}
