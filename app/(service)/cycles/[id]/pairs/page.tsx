import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { keepChosenPairs } from '#app/(service)/cycles/[id]/pairs/actions.ts';
import { CycleHead } from '#components/cycles/cycle-head.tsx';
import { NoSample } from '#components/cycles/no-sample.tsx';
import { PairsPage } from '#components/cycles/pairs/pairs-page.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findCycle } from '#lib/db/cycles/find-cycle.ts';
import { listPairs } from '#lib/db/cycles/list-pairs.ts';
import { isUntouched, pairsView } from '#lib/domain/cycles/pairs/pairs-view.ts';
import { cycleSteps } from '#lib/domain/cycles/workflow.ts';
import { pageNumber } from '#lib/domain/page-number.ts';

type PairsPageProps = { params: Promise<{ id: string }>; searchParams: Promise<unknown> };

const yes = z.literal('yes').optional().catch(undefined);
const searchSchema = z.object({ page: pageNumber, suggest: yes, kept: yes });

async function requireCycle(params: PairsPageProps['params']) {
  const viewer = await requireViewer('cycle.read');
  return { viewer, cycle: (await findCycle(viewer, (await params).id)) ?? notFound() };
}

export async function generateMetadata({ params }: PairsPageProps): Promise<Metadata> {
  return { title: `Pairs – ${(await requireCycle(params)).cycle.name}` };
}

/** Who audits what. */
export default async function CyclePairsPage({ params, searchParams }: PairsPageProps) {
  const { viewer, cycle } = await requireCycle(params);
  const { page, suggest, kept } = searchSchema.parse(await searchParams);
  const { names, ...facts } = await listPairs(viewer, cycle.id);
  const wants = suggest === 'yes' || isUntouched(facts);
  const isSuggesting = wants && cycleSteps(cycle.status).pair !== undefined;
  return (
    <>
      <CycleHead cycle={cycle} current="pairs" />
      {facts.audits.length === 0 ? (
        <NoSample cycleId={cycle.id} title="There are no audits to pair yet" />
      ) : (
        <PairsPage
          {...{ cycle, page, isSuggesting, names }}
          view={pairsView(facts, { page, isSuggesting })}
          wasKept={kept === 'yes'}
          action={keepChosenPairs.bind(null, cycle.id, { page, isSuggesting })}
        />
      )}
    </>
  );
}
