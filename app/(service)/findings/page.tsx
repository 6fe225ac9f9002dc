import type { Metadata } from 'next';
import { z } from 'zod';
import { DashboardPage } from '#components/dashboard/dashboard-page.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { listFindings } from '#lib/db/findings/list-findings.ts';
import { listThemes } from '#lib/db/findings/list-themes.ts';

type FindingsListProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata: Metadata = { title: 'Findings' };

const querySchema = z.object({ page: z.coerce.number().int().min(1).max(10_000).catch(1) });

/** The leader's dashboard across cycles, and the published findings of every cycle. */
export default async function FindingsListPage({ searchParams }: FindingsListProps) {
  const viewer = await requireViewer('findings.read');
  const { page } = querySchema.parse(await searchParams);
  const [themes, published] = await Promise.all([listThemes(viewer), listFindings(viewer, page)]);
  return <DashboardPage themes={themes} published={published} />;
}
