import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { CycleNavigation } from '#components/cycles/cycle-navigation.tsx';
import { ToCompare } from '#components/editions/to-compare.tsx';
import { ToEditions } from '#components/editions/to-editions.tsx';
import { CycleFindingsNav } from '#components/findings/cycle-findings-nav.tsx';
import { FindingsPage } from '#components/findings/findings-page.tsx';
import { ToWords } from '#components/words/to-words.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findFindings } from '#lib/db/findings/find-findings.ts';
import { findSince } from '#lib/db/findings/find-since.ts';
import { editionInAddress } from '#lib/domain/findings/edition.ts';
import { describeFindings } from '#lib/domain/findings/findings.ts';
import { AREA_ORDER_NAMES } from '#lib/domain/findings/order.ts';
import { describeTargeted } from '#lib/domain/findings/targeted.ts';
import { can } from '#lib/domain/permissions.ts';

type CycleFindingsProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const paramsSchema = z.object({ id: z.uuid() });
const querySchema = z.object({ order: z.enum(AREA_ORDER_NAMES).catch('report') });

async function requireFindings({ params, searchParams }: CycleFindingsProps) {
  const viewer = await requireViewer('findings.read');
  const parsed = paramsSchema.safeParse(await params);
  const edition = editionInAddress.parse(await searchParams);
  const record = parsed.success ? await findFindings(viewer, parsed.data.id, edition) : null;
  return { viewer, record: record ?? notFound() };
}

export async function generateMetadata(props: CycleFindingsProps): Promise<Metadata> {
  const { record } = await requireFindings(props);
  return { title: `Findings – ${record.name}` };
}

/** What one cycle found. */
export default async function CycleFindingsPage(props: CycleFindingsProps) {
  const { viewer, record } = await requireFindings(props);
  const query = await props.searchParams;
  const { order } = querySchema.parse(query);
  const since =
    order === 'change' ? await findSince(viewer, record.cycleId, editionInAddress.parse(query)) : null;
  return (
    <>
      {can(viewer, 'cycle.read') ? <CycleNavigation cycleId={record.cycleId} current="findings" /> : null}
      <CycleFindingsNav cycle={record} current="figures" />
      <FindingsPage
        cycle={record}
        findings={describeFindings(record)}
        targeted={describeTargeted(record)}
        order={order}
        since={since}
        runsCycles={can(viewer, 'cycle.read')}
      />
      <ToCompare {...record} />
      {can(viewer, 'words.release') ? <ToWords cycleId={record.cycleId} /> : null}
      {can(viewer, 'cycle.plan') && record.edition !== null ? <ToEditions cycleId={record.cycleId} /> : null}
    </>
  );
}
