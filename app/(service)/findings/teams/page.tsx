import type { Metadata } from 'next';
import { FindingsNav } from '#components/findings/findings-nav.tsx';
import { NoTeams } from '#components/team-findings/no-teams.tsx';
import { TeamsPage } from '#components/team-findings/teams-page.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findTeamsCompared } from '#lib/db/findings/find-teams-compared.ts';
import { chartedQuery } from '#lib/domain/findings/charted.ts';
import { teamsInAddress } from '#lib/domain/findings/team-figures.ts';

export const metadata: Metadata = { title: 'Teams – Findings' };

type TeamsProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The teams on a key area, against the average of all of them. */
export default async function FindingsTeamsPage({ searchParams }: TeamsProps) {
  const viewer = await requireViewer('findings.read');
  const found = await findTeamsCompared(viewer, teamsInAddress.parse(await searchParams));
  if (!found) return <NoTeams />;
  return (
    <>
      <FindingsNav current="teams" about={chartedQuery(found.charted)} />
      <TeamsPage {...found} />
    </>
  );
}
