import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { ChangePage } from '#components/change/change-page.tsx';
import { NothingBefore } from '#components/change/nothing-before.tsx';
import { ToPaperReports } from '#components/change/to-paper-reports.tsx';
import { CycleNavigation } from '#components/cycles/cycle-navigation.tsx';
import { CycleFindingsNav } from '#components/findings/cycle-findings-nav.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findChange } from '#lib/db/findings/find-change.ts';
import { changeInAddress } from '#lib/domain/findings/baseline.ts';
import { describeChangeSince } from '#lib/domain/findings/change-view.ts';
import { editionInAddress } from '#lib/domain/findings/edition.ts';
import { can } from '#lib/domain/permissions.ts';

type CycleChangeProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const metadata: Metadata = { title: 'What changed – Findings' };

const paramsSchema = z.object({ id: z.uuid() });

/** What changed between a cycle and an earlier one, or a paper report. */
export default async function CycleChangePage({ params, searchParams }: CycleChangeProps) {
  const viewer = await requireViewer('findings.read');
  const parsed = paramsSchema.safeParse(await params);
  if (!parsed.success) notFound();
  const query = await searchParams;
  const { against, by } = changeInAddress.parse(query);
  const record = await findChange(viewer, parsed.data.id, {
    edition: editionInAddress.parse(query),
    against,
  });
  if (!record) notFound();
  const { now, choices, chosen, before } = record;
  const runsCycles = can(viewer, 'cycle.read');
  return (
    <>
      {runsCycles ? <CycleNavigation cycleId={now.cycleId} current="findings" /> : null}
      <CycleFindingsNav cycle={now} current="change" />
      {chosen && before ? (
        <ChangePage
          {...{ now, choices, chosen, by, runsCycles }}
          view={describeChangeSince(before, now, by)}
        />
      ) : (
        <NothingBefore name={now.name} runsCycles={runsCycles} />
      )}
      {can(viewer, 'cycle.plan') ? <ToPaperReports /> : null}
    </>
  );
}
