import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { TwoEditionsPage } from '#components/editions/two-editions.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findFindings } from '#lib/db/findings/find-findings.ts';
import { chooseSides, layOut, sidesInAddress } from '#lib/domain/findings/two-editions.ts';

type CompareEditionsProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const metadata: Metadata = { title: 'Two editions side by side – Findings' };

const paramsSchema = z.object({ id: z.uuid() });

/** Two editions of one cycle's findings side by side. */
export default async function CompareEditionsPage({ params, searchParams }: CompareEditionsProps) {
  const viewer = await requireViewer('findings.read');
  const parsed = paramsSchema.safeParse(await params);
  if (!parsed.success) notFound();
  const { id } = parsed.data;
  const latest = (await findFindings(viewer, id)) ?? notFound();
  const chosen = chooseSides(latest.editions, sidesInAddress.parse(await searchParams)) ?? notFound();
  const [left, right] = await Promise.all([
    findFindings(viewer, id, chosen.left),
    findFindings(viewer, id, chosen.right),
  ]);
  const sides = left && right && layOut(left, right);
  return sides ? <TwoEditionsPage cycle={latest} sides={sides} /> : notFound();
}
