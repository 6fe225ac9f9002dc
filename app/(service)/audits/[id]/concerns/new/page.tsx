import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { raise } from '#app/(service)/audits/[id]/concerns/new/actions.ts';
import { RaisePage } from '#components/concerns/raise-page.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findRaising } from '#lib/db/concerns/find-raising.ts';
import { isoDateOf } from '#lib/format.ts';

type RaiseConcernProps = { params: Promise<{ id: string }>; searchParams: Promise<unknown> };

export const metadata: Metadata = { title: 'Raise a concern' };

const searchSchema = z.object({ question: z.string().nullable().catch(null).default(null) });

/** Where an auditor raises an immediate concern about the case they have before them. */
export default async function RaiseConcernPage({ params, searchParams }: RaiseConcernProps) {
  const viewer = await requireViewer('concern.raise');
  const audit = await findRaising(viewer, (await params).id);
  if (!audit) notFound();
  const { question } = searchSchema.parse(await searchParams);
  const today = isoDateOf(new Date());
  return <RaisePage audit={audit} asked={question} today={today} action={raise.bind(null, audit.id)} />;
}
