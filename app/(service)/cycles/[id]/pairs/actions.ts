'use server';

import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { requireViewer } from '#lib/auth/viewer.ts';
import { keepPairs } from '#lib/db/cycles/keep-pairs.ts';
import { cycleSteps } from '#lib/domain/cycles/workflow.ts';
import { pageNumber } from '#lib/domain/page-number.ts';
import { type FormState, formFields } from '#lib/domain/parse-form.ts';
import { paths } from '#lib/paths.ts';

const shownSchema = z.object({ page: pageNumber, isSuggesting: z.boolean().catch(false) });

/**
 * Keeps the pairs of the page that was shown, or with one button all that were suggested. Where that was the last thing
 * before the opening it leads there; else it shows the pairs.
 */
export async function keepChosenPairs(
  cycleId: string,
  shown: { page: number; isSuggesting: boolean },
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const viewer = await requireViewer('cycle.plan');
  const { page, isSuggesting } = shownSchema.parse(shown);
  const fields = formFields(form);
  const suggestRest = isSuggesting && fields.rest === 'suggested';
  const done = await keepPairs(viewer, cycleId, { fields, suggestRest });
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields };
  const { complete, status } = done.value;
  if (complete && cycleSteps(status).open) redirect(paths.cycle(cycleId, 'paired'));
  redirect(paths.pairs(cycleId, { kept: 'yes', ...(page > 1 && { page: String(page) }) }));
}
