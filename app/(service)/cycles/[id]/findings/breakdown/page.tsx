import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { BreakdownPage } from '#components/breakdown/breakdown-page.tsx';
import { CycleNavigation } from '#components/cycles/cycle-navigation.tsx';
import { CycleFindingsNav } from '#components/findings/cycle-findings-nav.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findFindings } from '#lib/db/findings/find-findings.ts';
import { listBreakdown } from '#lib/db/findings/list-breakdown.ts';
import { breakdownOf } from '#lib/domain/findings/breakdown.ts';
import { breakdownQuery, keyAreaAsked } from '#lib/domain/findings/breakdown-by.ts';
import { editionInAddress } from '#lib/domain/findings/edition.ts';
import { can } from '#lib/domain/permissions.ts';

type BreakdownProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const paramsSchema = z.object({ id: z.uuid() });

async function requireFindings({ params, searchParams }: BreakdownProps) {
  const viewer = await requireViewer('findings.read');
  const parsed = paramsSchema.safeParse(await params);
  const edition = editionInAddress.parse(await searchParams);
  const record = parsed.success ? await findFindings(viewer, parsed.data.id, edition) : null;
  return { viewer, record: record ?? notFound() };
}

export async function generateMetadata(props: BreakdownProps): Promise<Metadata> {
  const { record } = await requireFindings(props);
  return { title: `Breakdown – ${record.name}` };
}

/** One key area of a cycle, by team or by what its cases have in common. */
export default async function CycleBreakdownPage(props: BreakdownProps) {
  const { viewer, record } = await requireFindings(props);
  const query = breakdownQuery.parse(await props.searchParams);
  const keyArea = keyAreaAsked(record.tool, query.area);
  const source = await listBreakdown(viewer, { record, keyAreas: [keyArea] });
  const runsCycles = can(viewer, 'cycle.read');
  return (
    <>
      {runsCycles ? <CycleNavigation cycleId={record.cycleId} current="findings" /> : null}
      <CycleFindingsNav cycle={record} current="breakdown" />
      <BreakdownPage
        cycle={record}
        breakdown={breakdownOf(source, { by: query.by, keyArea })}
        disclosure={source.disclosure}
        runsCycles={runsCycles}
      />
    </>
  );
}
