'use server';

import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { requireViewer } from '#lib/auth/viewer.ts';
import { closeCycle, openCycle, publishCycle, reopenCycle } from '#lib/db/cycles/steps.ts';
import { confirmedSchema } from '#lib/domain/cycles/confirm.ts';
import { CYCLE_STEP_NAMES, type CycleStepName, STEP_WORDS } from '#lib/domain/cycles/step-words.ts';
import { type FormState, formFields, parseInput } from '#lib/domain/parse-form.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { isoDateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

const stepSchema = z.enum(CYCLE_STEP_NAMES);

const STEPS = {
  open: (viewer: Viewer, id: string) => openCycle(viewer, id, new Date()),
  close: (viewer: Viewer, id: string) => closeCycle(viewer, id, new Date()),
  reopen: (viewer: Viewer, id: string) => reopenCycle(viewer, id),
  publish: (viewer: Viewer, id: string) =>
    publishCycle(viewer, id, { today: isoDateOf(new Date()), now: new Date() }),
} as const satisfies Record<CycleStepName, unknown>;

/** Takes one step in the life of a cycle and shows the cycle again. */
export async function takeCycleStep(
  cycleId: string,
  stepName: CycleStepName,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const viewer = await requireViewer('cycle.plan');
  const step = stepSchema.parse(stepName);
  const fields = formFields(form);
  const ticked = STEP_WORDS[step].confirms === null ? null : parseInput(confirmedSchema, fields);
  if (ticked && !ticked.ok) return { problems: ticked.problems, fields };
  const done = await STEPS[step](viewer, cycleId);
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields };
  redirect(paths.cycle(cycleId));
}
