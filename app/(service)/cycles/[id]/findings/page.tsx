import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { CycleNavigation } from '#components/cycles/cycle-navigation.tsx';
import { FindingsPage } from '#components/findings/findings-page.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findFindings } from '#lib/db/findings/find-findings.ts';
import { describeFindings } from '#lib/domain/findings/findings.ts';
import { AREA_ORDER_NAMES } from '#lib/domain/findings/order.ts';
import { can } from '#lib/domain/permissions.ts';

type CycleFindingsProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const paramsSchema = z.object({ id: z.uuid() });
const querySchema = z.object({ order: z.enum(AREA_ORDER_NAMES).catch('report') });

async function requireFindings(params: CycleFindingsProps['params']) {
  const viewer = await requireViewer('findings.read');
  const parsed = paramsSchema.safeParse(await params);
  const record = parsed.success ? await findFindings(viewer, parsed.data.id) : null;
  return { viewer, record: record ?? notFound() };
}

export async function generateMetadata({ params }: CycleFindingsProps): Promise<Metadata> {
  const { record } = await requireFindings(params);
  return { title: `Findings – ${record.name}` };
}

/** What one cycle found. */
export default async function CycleFindingsPage({ params, searchParams }: CycleFindingsProps) {
  const { viewer, record } = await requireFindings(params);
  const { order } = querySchema.parse(await searchParams);
  return (
    <>
      {can(viewer, 'cycle.read') ? <CycleNavigation cycleId={record.cycleId} current="findings" /> : null}
      <FindingsPage cycle={record} findings={describeFindings(record)} order={order} />
    </>
  );
}
