import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { drawCasesAgain } from '#app/(service)/cycles/[id]/sample/draw-again/actions.ts';
import { DrawAgainForm } from '#components/cycles/draw-again-form.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findCycle } from '#lib/db/cycles/find-cycle.ts';
import { findSample } from '#lib/db/cycles/find-sample.ts';
import { listDraws } from '#lib/db/cycles/list-draws.ts';
import { latestDraw, ordinal } from '#lib/domain/cycles/draw/draw-record.ts';
import { dividingColumns } from '#lib/domain/cycles/draw/strata.ts';
import { cycleSteps } from '#lib/domain/cycles/workflow.ts';
import { paths } from '#lib/paths.ts';

type DrawAgainPageProps = { params: Promise<{ id: string }> };

async function requireCycle(params: DrawAgainPageProps['params']) {
  const viewer = await requireViewer('cycle.plan');
  const cycle = await findCycle(viewer, (await params).id);
  return cycle && cycleSteps(cycle.status)['draw-again'] ? { viewer, cycle } : notFound();
}

export async function generateMetadata({ params }: DrawAgainPageProps): Promise<Metadata> {
  return { title: `Draw the sample again – ${(await requireCycle(params)).cycle.name}` };
}

/** A sample is given up, with the reason, and another one drawn. */
export default async function DrawAgainPage({ params }: DrawAgainPageProps) {
  const { viewer, cycle } = await requireCycle(params);
  const [draws, groups] = await Promise.all([listDraws(viewer, cycle.id), findSample(viewer, cycle)]);
  const { draw } = latestDraw(draws) ?? notFound();
  return (
    <>
      <BackLink href={paths.sample(cycle.id)}>Sample of {cycle.name}</BackLink>
      <h1 className="govuk-heading-l">Draw the sample again</h1>
      <div className="app-two-thirds">
        <p className="govuk-body">
          This gives up the {ordinal(draw.number)} draw and every pair built on it. It is counted: the sample,
          its public page and the findings will say that it is the {ordinal(draw.number + 1)} draw, and why.
        </p>
        <p className="govuk-body">
          The list stays the same, and the new seed follows from the old one, so nobody chooses it. Cases
          picked by hand stay picked, unless this draw brings them. To draw from another list, plan another
          cycle.
        </p>
      </div>
      <DrawAgainForm
        action={drawCasesAgain.bind(null, cycle.id)}
        draw={draw}
        columns={dividingColumns(groups)}
      />
    </>
  );
}
