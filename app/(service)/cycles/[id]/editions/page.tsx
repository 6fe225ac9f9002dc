import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { publishAgain } from '#app/(service)/cycles/[id]/editions/actions.ts';
import { CycleNavigation } from '#components/cycles/cycle-navigation.tsx';
import { EditionsPage } from '#components/editions/editions-page.tsx';
import { NewEditionForm } from '#components/editions/new-edition-form.tsx';
import { NoEditions } from '#components/editions/no-editions.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findEditions } from '#lib/db/editions/find-editions.ts';
import { findFindings } from '#lib/db/findings/find-findings.ts';
import { describeChange } from '#lib/domain/findings/edition-change.ts';

type EditionsProps = { params: Promise<{ id: string }> };

const paramsSchema = z.object({ id: z.uuid() });

async function requireAsked(params: EditionsProps['params']) {
  const viewer = await requireViewer('cycle.plan');
  const parsed = paramsSchema.safeParse(await params);
  return { viewer, id: parsed.success ? parsed.data.id : notFound() };
}

export async function generateMetadata({ params }: EditionsProps): Promise<Metadata> {
  const { viewer, id } = await requireAsked(params);
  const findings = (await findFindings(viewer, id)) ?? notFound();
  return { title: `Editions – ${findings.name}` };
}

/** The editions of a cycle's findings, and what another one would change. */
export default async function CycleEditionsPage({ params }: EditionsProps) {
  const { viewer, id } = await requireAsked(params);
  const { latest, live, late } = (await findEditions(viewer, id)) ?? notFound();
  const { cycleId, edition } = latest;
  return (
    <>
      <CycleNavigation cycleId={cycleId} current="findings" />
      {edition === null ? (
        <NoEditions cycle={latest} />
      ) : (
        <EditionsPage {...{ latest, late }} number={edition} change={describeChange(latest, live)}>
          <NewEditionForm action={publishAgain.bind(null, cycleId)} number={edition + 1} />
        </EditionsPage>
      )}
    </>
  );
}
