import type { Metadata } from 'next';
import { z } from 'zod';
import { saveRules } from '#app/(service)/readiness/rules/actions.ts';
import { PairRulesForm } from '#components/cycles/pairs/pair-rules-form.tsx';
import { DoneAlert } from '#components/page/done-alert.tsx';
import { ReadinessNavigation } from '#components/readiness/readiness-navigation.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findPairSettings } from '#lib/db/cycles/pair-settings.ts';

export const metadata: Metadata = { title: 'Rules of pairs' };

const querySchema = z.object({ done: z.enum(['saved']).optional().catch(undefined) });

/** What every pair is held to, and how far each rule goes in this council. */
export default async function PairRulesPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const viewer = await requireViewer('cycle.plan');
  const { done } = querySchema.parse(await searchParams);
  const settings = await findPairSettings(viewer);
  return (
    <>
      <DoneAlert done={done} words={{ saved: 'The rules are saved' }} />
      <h1 className="govuk-heading-xl">Rules of pairs</h1>
      <ReadinessNavigation current="rules" />
      <PairRulesForm action={saveRules} before={settings} />
    </>
  );
}
