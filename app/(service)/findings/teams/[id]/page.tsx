import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { TeamFindingsPage } from '#components/team-findings/team-findings-page.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findTeamFindings } from '#lib/db/findings/find-team-findings.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'One team – Findings' };

type TeamProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const paramsSchema = z.object({ id: z.uuid() });
const querySchema = z.object({ tool: z.string().max(100).optional().catch(undefined) });

/** One team on every key area, over the latest cycles. */
export default async function FindingsTeamPage({ params, searchParams }: TeamProps) {
  const viewer = await requireViewer('findings.read');
  const { data } = paramsSchema.safeParse(await params);
  const { tool } = querySchema.parse(await searchParams);
  const found = data ? await findTeamFindings(viewer, data.id, tool) : null;
  if (!found) notFound();
  return (
    <>
      <BackLink href={paths.teamsCompared(found.tool ? { tool: found.tool.slug } : {})}>All teams</BackLink>
      <TeamFindingsPage {...found} />
    </>
  );
}
