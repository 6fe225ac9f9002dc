import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import {
  addLeave,
  addTeam,
  mark,
  removeTeam,
  takeLeaveBack,
} from '#app/(service)/readiness/people/[id]/actions.ts';
import { ReadyPersonPage } from '#components/readiness/ready-person-page.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findReadyPerson } from '#lib/db/readiness/find-ready-person.ts';
import { isoDateOf } from '#lib/format.ts';

export const metadata: Metadata = { title: 'An auditor – Auditors' };

const paramsSchema = z.object({ id: z.string() });
const querySchema = z.object({ done: z.enum(['saved']).optional().catch(undefined) });

type AuditorPageProps = { params: Promise<unknown>; searchParams: Promise<unknown> };

/** One auditor: training, experience, days away, the teams they manage, and the audits they hold. */
export default async function AuditorPage({ params, searchParams }: AuditorPageProps) {
  const viewer = await requireViewer('training.manage');
  const { id } = paramsSchema.parse(await params);
  const person = await findReadyPerson(viewer, id, isoDateOf(new Date()));
  if (!person) notFound();
  const { done } = querySchema.parse(await searchParams);
  const actions = {
    addLeave: addLeave.bind(null, id),
    removeLeave: takeLeaveBack.bind(null, id),
    mark: mark.bind(null, id, !person.marked),
    addTeam: addTeam.bind(null, id),
    removeTeam: removeTeam.bind(null, id),
  };
  return <ReadyPersonPage person={person} actions={actions} done={done} />;
}
