import type { Metadata } from 'next';
import { CycleList } from '#components/cycles/cycle-list.tsx';
import { NoCycles } from '#components/cycles/no-cycles.tsx';
import { PageTurner } from '#components/cycles/page-turner.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { listCycles } from '#lib/db/cycles/list-cycles.ts';
import { pageNumber } from '#lib/domain/page-number.ts';
import { isoDateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'Cycles' };

type CyclesPageProps = { searchParams: Promise<{ page?: string | string[] }> };

/** Every cycle of the council. */
export default async function CyclesPage({ searchParams }: CyclesPageProps) {
  const viewer = await requireViewer('cycle.read');
  const page = pageNumber.parse((await searchParams).page);
  const { rows, hasMore } = await listCycles(viewer, page);
  return (
    <>
      <div className="app-title-row">
        <h1 className="govuk-heading-xl">Cycles</h1>
        <ButtonLink href={paths.newCycle()}>Plan a cycle</ButtonLink>
      </div>
      {rows.length === 0 ? <NoCycles /> : <CycleList cycles={rows} today={isoDateOf(new Date())} />}
      <PageTurner
        page={page}
        hasMore={hasMore}
        of="cycles"
        hrefOf={(to) => paths.cycles({ page: String(to) })}
      />
    </>
  );
}
