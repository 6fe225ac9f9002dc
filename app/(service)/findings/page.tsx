import type { Metadata } from 'next';
import { z } from 'zod';
import { FindingsList } from '#components/findings/findings-list.tsx';
import { FindingsPages } from '#components/findings/findings-pages.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { listFindings } from '#lib/db/findings/list-findings.ts';

type FindingsListProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata: Metadata = { title: 'Findings' };

const querySchema = z.object({ page: z.coerce.number().int().min(1).max(10_000).catch(1) });

/** The published findings of every cycle. */
export default async function FindingsListPage({ searchParams }: FindingsListProps) {
  const viewer = await requireViewer('findings.read');
  const { page } = querySchema.parse(await searchParams);
  const { findings, pages } = await listFindings(viewer, page);
  return (
    <>
      <h1 className="govuk-heading-l">Findings</h1>
      <FindingsList findings={findings} />
      <FindingsPages page={page} pages={pages} />
    </>
  );
}
