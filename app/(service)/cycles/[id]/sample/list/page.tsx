import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import {
  dropList,
  loadList,
  readFile,
  settleList,
  turnToSheet,
} from '#app/(service)/cycles/[id]/sample/list/actions.ts';
import { CycleHead } from '#components/cycles/cycle-head.tsx';
import { DraftList } from '#components/cycles/frame/draft-list.tsx';
import { LoadList } from '#components/cycles/load-list.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { checkList } from '#lib/db/cycles/check-frame.ts';
import { findCycle } from '#lib/db/cycles/find-cycle.ts';
import { findDraft } from '#lib/db/cycles/frame-draft.ts';
import { listOpenTeams } from '#lib/db/cycles/list-open-teams.ts';
import type { Cycle } from '#lib/domain/cycles/cycle.ts';
import { chosenSheet, type FrameDraft } from '#lib/domain/cycles/frame/frame-draft.ts';
import { settleColumns } from '#lib/domain/cycles/frame/settle-columns.ts';
import { cycleSteps } from '#lib/domain/cycles/workflow.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

type ListPageProps = { params: Promise<{ id: string }> };

async function requireCycle(params: ListPageProps['params']) {
  const viewer = await requireViewer('cycle.plan');
  const cycle = await findCycle(viewer, (await params).id);
  if (!cycle || !cycleSteps(cycle.status)['load-frame']) notFound();
  return { viewer, cycle };
}

export async function generateMetadata({ params }: ListPageProps): Promise<Metadata> {
  return { title: `Load the caseload list – ${(await requireCycle(params)).cycle.name}` };
}

/** A caseload list is chosen, shown as it was understood, settled and loaded. */
export default async function ListPage({ params }: ListPageProps) {
  const { viewer, cycle } = await requireCycle(params);
  const draft = await findDraft(viewer, cycle.id);
  return (
    <>
      <CycleHead cycle={cycle} current="sample" />
      <h2 className="govuk-heading-m">Load the caseload list</h2>
      {draft ? <Draft viewer={viewer} cycle={cycle} draft={draft} /> : null}
      <LoadList action={readFile.bind(null, cycle.id)} replaces={draft !== null} />
      {cycle.frameSize > 0 ? (
        <p className="govuk-body">The list that is loaded now stays until another takes its place.</p>
      ) : null}
    </>
  );
}

async function Draft({ viewer, cycle, draft }: { viewer: Viewer; cycle: Cycle; draft: FrameDraft }) {
  const settled = settleColumns(chosenSheet(draft).list, draft.choices.places);
  const check = settled.ok ? await checkList(viewer, { draft, places: settled.value, cycle }) : null;
  return (
    <DraftList
      cycleId={cycle.id}
      draft={draft}
      check={check}
      teams={check?.teams ?? (await listOpenTeams(viewer))}
      actions={{
        settle: settleList.bind(null, cycle.id),
        turn: turnToSheet.bind(null, cycle.id),
        load: loadList.bind(null, cycle.id),
        drop: dropList.bind(null, cycle.id),
      }}
    />
  );
}
