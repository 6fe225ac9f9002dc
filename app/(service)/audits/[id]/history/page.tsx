import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { AuditHistory } from '#components/audits/audit-history.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { listHistory } from '#lib/db/audits/list-history.ts';
import { historyLine } from '#lib/domain/audits/history.ts';
import { pageNumber } from '#lib/domain/page-number.ts';

type HistoryPageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const metadata: Metadata = { title: 'Every change to an audit' };

const paramsSchema = z.object({ id: z.uuid() });

/** Who changed what in an audit, and when. */
export default async function HistoryPage({ params, searchParams }: HistoryPageProps) {
  const viewer = await requireViewer('audit.read');
  const parsed = paramsSchema.safeParse(await params);
  const page = pageNumber.parse((await searchParams).page);
  const history = parsed.success ? await listHistory(viewer, parsed.data.id, page) : null;
  if (!history) notFound();
  const { audit, tool, rows, hasMore } = history;
  const lines = rows.map((entry) => historyLine(tool.definition, entry));
  return <AuditHistory audit={audit} lines={lines} page={page} hasMore={hasMore} />;
}
