import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { restore, setAside } from '#app/(service)/cycles/[id]/pairs/[auditId]/exemption/actions.ts';
import { SetAsidePage } from '#components/cycles/pairs/set-aside-page.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findCycle } from '#lib/db/cycles/find-cycle.ts';
import { listPairs } from '#lib/db/cycles/list-pairs.ts';

export const metadata: Metadata = { title: 'Set a rule of pairs aside' };

type ExemptionPageProps = {
  params: Promise<{ id: string; auditId: string }>;
  searchParams: Promise<unknown>;
};

const personId = z.string().optional().catch(undefined);
const searchSchema = z.object({ manager: personId, chair: personId });

/** A rule set aside for one audit and two people, with the reason. */
export default async function ExemptionPage({ params, searchParams }: ExemptionPageProps) {
  const viewer = await requireViewer('cycle.plan');
  const { id, auditId } = await params;
  const cycle = (await findCycle(viewer, id)) ?? notFound();
  const { names, ...facts } = await listPairs(viewer, cycle.id);
  const audit = facts.audits.find((one) => one.id === auditId) ?? notFound();
  const { manager, chair } = searchSchema.parse(await searchParams);
  const at = { cycleId: cycle.id, auditId: audit.id };
  return (
    <SetAsidePage
      {...{ cycle, audit, facts, names }}
      asked={{ manager: manager ?? audit.manager, chair: chair ?? audit.chair }}
      setAside={setAside.bind(null, at)}
      restore={restore.bind(null, at)}
    />
  );
}
