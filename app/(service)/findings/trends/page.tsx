import type { Metadata } from 'next';
import { rebaselineFrom, takeBack } from '#app/(service)/findings/trends/actions.ts';
import { FindingsNav } from '#components/findings/findings-nav.tsx';
import { DoneAlert } from '#components/page/done-alert.tsx';
import { NoTrends } from '#components/trends/no-trends.tsx';
import { RebaselineForm } from '#components/trends/rebaseline-form.tsx';
import { Rebaselines } from '#components/trends/rebaselines.tsx';
import { TrendsPage } from '#components/trends/trends-page.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findTrends } from '#lib/db/findings/find-trends.ts';
import { chartedInAddress, chartedQuery } from '#lib/domain/findings/charted.ts';
import { trendsDone } from '#lib/domain/findings/rebaseline.ts';
import { can } from '#lib/domain/permissions.ts';

export const metadata: Metadata = { title: 'Trends – Findings' };

type TrendsProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const DONE = { rebaselined: 'The limits begin anew there', 'taken-back': 'The limits go on as before' };

/** A key area over all published cycles of its tool. */
export default async function FindingsTrendsPage({ searchParams }: TrendsProps) {
  const viewer = await requireViewer('findings.read');
  const query = await searchParams;
  const found = await findTrends(viewer, chartedInAddress.parse(query));
  if (!found) return <NoTrends />;
  const { charted, trend, rebaselines } = found;
  const about = chartedQuery(charted, trend.kind);
  const mayChange = can(viewer, 'cycle.plan');
  return (
    <>
      <FindingsNav current="trends" about={about} />
      <DoneAlert done={trendsDone.parse(query).done} words={DONE} />
      <TrendsPage {...found}>
        <Rebaselines
          rebaselines={rebaselines}
          {...(mayChange ? { withdraw: takeBack.bind(null, about) } : {})}
        />
        {mayChange && trend.points.length > 1 ? (
          <RebaselineForm
            action={rebaselineFrom.bind(null, about)}
            cycles={trend.points.slice(1).map(({ cycleId, name }) => ({ cycleId, name }))}
          />
        ) : null}
      </TrendsPage>
    </>
  );
}
