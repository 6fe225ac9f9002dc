import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { WarningsPage } from '#components/warnings/warnings-page.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findCycle } from '#lib/db/cycles/find-cycle.ts';
import { findTool } from '#lib/db/tools/find-tool.ts';
import { countWarnings, listWarnings } from '#lib/db/warnings/list-warnings.ts';
import { pageNumber } from '#lib/domain/page-number.ts';

type CycleWarningsProps = { params: Promise<{ id: string }>; searchParams: Promise<unknown> };

const searchSchema = z.object({ page: pageNumber });

async function requireCycle(params: CycleWarningsProps['params']) {
  const viewer = await requireViewer('cycle.read');
  return { viewer, cycle: (await findCycle(viewer, (await params).id)) ?? notFound() };
}

export async function generateMetadata({ params }: CycleWarningsProps): Promise<Metadata> {
  return { title: `Words to look at – ${(await requireCycle(params)).cycle.name}` };
}

/** The answers of a cycle whose words seem to hold what does not belong there. */
export default async function CycleWarningsPage({ params, searchParams }: CycleWarningsProps) {
  const { viewer, cycle } = await requireCycle(params);
  const { page } = searchSchema.parse(await searchParams);
  const [tool, list, total] = await Promise.all([
    findTool(viewer, cycle.tool.id),
    listWarnings(viewer, cycle.id, page),
    countWarnings(viewer, cycle.id),
  ]);
  return tool ? <WarningsPage {...{ cycle, list, total, page }} tool={tool.definition} /> : notFound();
}
