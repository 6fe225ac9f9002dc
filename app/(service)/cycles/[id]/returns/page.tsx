import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { CycleHead } from '#components/cycles/cycle-head.tsx';
import { NoSample } from '#components/cycles/no-sample.tsx';
import { ReturnsPage } from '#components/cycles/returns-page.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findCycle } from '#lib/db/cycles/find-cycle.ts';
import { findLedgerCounts } from '#lib/db/cycles/find-ledger-counts.ts';
import { listReturns } from '#lib/db/cycles/list-returns.ts';
import { findTool } from '#lib/db/tools/find-tool.ts';
import { countWarnings } from '#lib/db/warnings/list-warnings.ts';
import { RETURN_FILTER_NAMES, RETURN_ORDER_NAMES } from '#lib/domain/cycles/returns.ts';
import { pageNumber } from '#lib/domain/page-number.ts';
import { scoredQuestions } from '#lib/domain/tools/questions.ts';
import { isoDateOf } from '#lib/format.ts';

type ReturnsPageProps = { params: Promise<{ id: string }>; searchParams: Promise<unknown> };

const searchSchema = z.object({
  page: pageNumber,
  show: z.enum(RETURN_FILTER_NAMES).nullable().catch(null),
  order: z.enum(RETURN_ORDER_NAMES).catch('code'),
});

async function requireCycle(params: ReturnsPageProps['params']) {
  const viewer = await requireViewer('cycle.read');
  return { viewer, cycle: (await findCycle(viewer, (await params).id)) ?? notFound() };
}

export async function generateMetadata({ params }: ReturnsPageProps): Promise<Metadata> {
  return { title: `Returns – ${(await requireCycle(params)).cycle.name}` };
}

/** The ledger: what was asked for, what has come back, what is late, what is not coming and why. */
export default async function CycleReturnsPage({ params, searchParams }: ReturnsPageProps) {
  const { viewer, cycle } = await requireCycle(params);
  const { page, show, order } = searchSchema.parse(await searchParams);
  if (cycle.sampleSize + cycle.targeted.requested === 0) {
    return (
      <>
        <CycleHead cycle={cycle} current="returns" />
        <NoSample cycleId={cycle.id} title="There are no audits to return yet" />
      </>
    );
  }
  const tool = await findTool(viewer, cycle.tool.id);
  const scored = tool ? scoredQuestions(tool.definition).map(({ id }) => id) : [];
  const [list, ledger, warned] = await Promise.all([
    listReturns(viewer, cycle.id, { filter: show, page, order, scored }),
    findLedgerCounts(viewer, cycle.id),
    countWarnings(viewer, cycle.id),
  ]);
  const today = isoDateOf(new Date());
  return (
    <>
      <CycleHead cycle={cycle} current="returns" />
      <ReturnsPage
        {...{ cycle, list, ledger, warned, order, page, today }}
        filter={show}
        asked={scored.length}
      />
    </>
  );
}
