'use server';

import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { requireViewer } from '#lib/auth/viewer.ts';
import { changePaperReport, removePaperReport } from '#lib/db/paper-reports/change-paper-report.ts';
import { findPaperReport } from '#lib/db/paper-reports/find-paper-report.ts';
import { findNewestTool } from '#lib/db/tools/find-newest-tool.ts';
import { readPaperReport } from '#lib/domain/findings/paper-report.ts';
import { type FormState, formFields } from '#lib/domain/parse-form.ts';
import { isoDateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

const idSchema = z.uuid();

/** Changes the figures of a paper report. */
export async function change(reportId: string, _state: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('cycle.plan');
  const fields = formFields(form);
  const report = (await findPaperReport(viewer, idSchema.parse(reportId))) ?? notFound();
  const tool = (await findNewestTool(viewer, report.toolSlug)) ?? notFound();
  const areas = tool.definition.keyAreas.map(({ id }) => id);
  const plan = readPaperReport(fields, { areas, today: isoDateOf(new Date()) });
  if (!plan.ok) return { problems: plan.problems, fields };
  const done = (await changePaperReport(viewer, report.id, plan.value)) ?? notFound();
  if (!done.ok) return { problems: done.problems, fields };
  redirect(paths.paperReports({ done: 'saved' }));
}

/** Takes a paper report away. */
export async function remove(reportId: string): Promise<void> {
  const viewer = await requireViewer('cycle.plan');
  if (!(await removePaperReport(viewer, idSchema.parse(reportId), new Date()))) notFound();
  redirect(paths.paperReports({ done: 'removed' }));
}
