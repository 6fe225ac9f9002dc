import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AroundSection } from '#components/circumstances/around-section.tsx';
import { CircumstancesPage } from '#components/circumstances/circumstances-page.tsx';
import { NoPublished } from '#components/circumstances/no-published.tsx';
import { FindingsNav } from '#components/findings/findings-nav.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { listCircumstances } from '#lib/db/circumstances/list-circumstances.ts';
import { listEventsAround } from '#lib/db/circumstances/list-events-around.ts';
import { listMonthsAround } from '#lib/db/circumstances/list-months-around.ts';
import { listPublished } from '#lib/db/circumstances/list-published.ts';
import { findTool } from '#lib/db/tools/find-tool.ts';
import { readCircumstances } from '#lib/domain/circumstances/by-circumstance.ts';
import { chooseArea, chooseCycle, circumstancesQuery } from '#lib/domain/circumstances/chosen-cycle.ts';
import { monthsAround, spanOf } from '#lib/domain/circumstances/months-around.ts';
import { seesEveryCount } from '#lib/domain/findings/disclosure.ts';
import { can } from '#lib/domain/permissions.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'Circumstances – Findings' };

/** Findings beside the circumstances they were found in: of each case, and of the teams at the time. */
export default async function CircumstancesRoute({ searchParams }: { searchParams: Promise<unknown> }) {
  const viewer = await requireViewer('findings.read');
  const query = circumstancesQuery.parse(await searchParams);
  const published = await listPublished(viewer, query);
  if (!published) return <NoPublished />;
  const { choices, by } = published;
  const chosen = chooseCycle(choices, query) ?? notFound();
  const tool = await findTool(viewer, chosen.toolVersionId);
  const area = chooseArea(tool?.definition.keyAreas ?? [], query.area) ?? notFound();
  const months = monthsAround({ from: chosen.periodFrom, to: chosen.periodTo });
  const span = spanOf(months) ?? { from: chosen.periodFrom, to: chosen.periodTo };
  const [cells, teams, events] = await Promise.all([
    listCircumstances(viewer, { cycleId: chosen.cycleId, area: area.id }),
    listMonthsAround(viewer, { ...span, page: query.page }),
    listEventsAround(viewer, span),
  ]);
  const about = { cycle: chosen.cycleId, area: area.id };
  return (
    <>
      <FindingsNav current="circumstances" about={{ tool: chosen.toolSlug, area: area.id }} />
      <CircumstancesPage
        {...{ choices, chosen, area }}
        areas={tool?.definition.keyAreas ?? []}
        read={readCircumstances(cells, by)}
      >
        <AroundSection
          {...{ months, events }}
          teams={teams.rows}
          hideUpTo={seesEveryCount(by.audience) ? null : by.hideUpTo}
          page={query.page}
          hasMore={teams.hasMore}
          hrefOf={(page) => paths.circumstances({ ...about, page: String(page) })}
          canRecord={can(viewer, 'circumstances.record')}
        />
      </CircumstancesPage>
    </>
  );
}
