'use server';

import { notFound, redirect } from 'next/navigation';
import { requireViewer } from '#lib/auth/viewer.ts';
import { drawAgain } from '#lib/db/cycles/draw-sample.ts';
import { previewDraw } from '#lib/db/cycles/preview-draw.ts';
import { type DrawFormState, mayDraw } from '#lib/domain/cycles/draw/draw-form.ts';
import { formFields } from '#lib/domain/parse-form.ts';
import { paths } from '#lib/paths.ts';

/** Shows how another sample would be shared out, or gives the one before up and draws it. */
export async function drawCasesAgain(
  cycleId: string,
  _: DrawFormState,
  form: FormData,
): Promise<DrawFormState> {
  const viewer = await requireViewer('cycle.plan');
  const fields = formFields(form);
  const looked = (await previewDraw(viewer, cycleId, fields)) ?? notFound();
  if (!looked.ok) return { problems: looked.problems, fields, strata: null };
  const { plan, strata } = looked.value;
  const ready = mayDraw(fields, plan);
  if (!ready.ok || !ready.value) return { problems: ready.ok ? [] : ready.problems, fields, strata };
  const done = (await drawAgain(viewer, cycleId, fields)) ?? notFound();
  if (!done.ok) return { problems: done.problems, fields, strata };
  redirect(paths.sample(cycleId));
}
