'use server';

import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { requireViewer } from '#lib/auth/viewer.ts';
import { recordPaperReport } from '#lib/db/paper-reports/change-paper-report.ts';
import { findNewestTool } from '#lib/db/tools/find-newest-tool.ts';
import { readPaperReport } from '#lib/domain/findings/paper-report.ts';
import { type FormState, formFields } from '#lib/domain/parse-form.ts';
import { isoDateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

const slugSchema = z.string().max(100);

/** Records the figures of a paper report for a tool. */
export async function record(toolSlug: string, _state: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('cycle.plan');
  const fields = formFields(form);
  const tool = (await findNewestTool(viewer, slugSchema.parse(toolSlug))) ?? notFound();
  const areas = tool.definition.keyAreas.map(({ id }) => id);
  const plan = readPaperReport(fields, { areas, today: isoDateOf(new Date()) });
  if (!plan.ok) return { problems: plan.problems, fields };
  const done = await recordPaperReport(viewer, tool.slug, plan.value);
  if (!done.ok) return { problems: done.problems, fields };
  redirect(paths.paperReports({ done: 'added' }));
}
