'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { requireViewer } from '#lib/auth/viewer.ts';
import { rebaseline, withdrawRebaseline } from '#lib/db/findings/change-rebaseline.ts';
import { rebaselineSchema } from '#lib/domain/findings/rebaseline.ts';
import { type FormState, formFields, parseInput } from '#lib/domain/parse-form.ts';
import { paths } from '#lib/paths.ts';

const aboutSchema = z.object({
  tool: z.string().max(100),
  area: z.string().max(100),
  chart: z.string().max(10).optional(),
});
const chosenSchema = z.object({ rebaseline: z.uuid() });

type About = z.infer<typeof aboutSchema>;

const backTo = ({ chart, ...about }: About, done: string): string =>
  paths.trends({ ...about, ...(chart ? { chart } : {}), done });

/** Has the limits of a chart worked out anew from a cycle on. */
export async function rebaselineFrom(about: About, _state: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('cycle.plan');
  const chart = aboutSchema.parse(about);
  const fields = formFields(form);
  const input = parseInput(rebaselineSchema, fields);
  if (!input.ok) return { problems: input.problems, fields };
  const done = await rebaseline(viewer, { toolSlug: chart.tool, keyArea: chart.area }, input.value);
  if (!done.ok) return { problems: done.problems, fields };
  redirect(backTo(chart, 'rebaselined'));
}

/** Takes such a beginning back. */
export async function takeBack(about: About, form: FormData): Promise<void> {
  const viewer = await requireViewer('cycle.plan');
  const chart = aboutSchema.parse(about);
  const chosen = chosenSchema.safeParse(formFields(form));
  const id = chosen.success ? chosen.data.rebaseline : null;
  const charted = { toolSlug: chart.tool, keyArea: chart.area };
  const done = id !== null && (await withdrawRebaseline(viewer, charted, { id, now: new Date() }));
  // Somebody else may have taken it back already: the page shows how it is.
  redirect(done ? backTo(chart, 'taken-back') : paths.trends({ tool: chart.tool, area: chart.area }));
}
