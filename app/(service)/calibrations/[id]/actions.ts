'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { requireViewer } from '#lib/auth/viewer.ts';
import { finishCalibration, settleCalibration } from '#lib/db/calibrations/finish-calibration.ts';
import { saveCalibrationSection } from '#lib/db/calibrations/save-calibration-section.ts';
import type { PostedSection } from '#lib/domain/audits/posted-section.ts';
import { type FormState, formFields, parseInput } from '#lib/domain/parse-form.ts';
import { isoDateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

const idSchema = z.uuid();
const says = { error: 'Tick the box to confirm' };
const confirmSchema = z.object({ confirmed: z.literal('yes', says) });
const sectionSchema = z.object({ calibrationId: z.uuid(), section: z.string() });

/** An auditor hands in their own answers to the shared case. */
export async function finish(id: string, _state: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('calibration.answer');
  const fields = formFields(form);
  const input = parseInput(confirmSchema, fields);
  if (!input.ok) return { problems: input.problems, fields };
  const done = await finishCalibration(viewer, idSchema.parse(id), new Date());
  if (done && !done.ok) return { problems: done.problems, fields };
  redirect(paths.calibration(id, 'finished'));
}

/** A coordinator settles the agreed answers for good. */
export async function settle(id: string, _state: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('calibration.run');
  const fields = formFields(form);
  const input = parseInput(confirmSchema, fields);
  if (!input.ok) return { problems: input.problems, fields };
  const done = await settleCalibration(viewer, idSchema.parse(id), new Date());
  if (done && !done.ok) return { problems: done.problems, fields };
  redirect(paths.calibration(id, 'settled'));
}

/** A section posted as a form, where there is no JavaScript: what can be saved is, the rest stays on the page. */
export async function saveSection(id: string, _state: PostedSection, form: FormData): Promise<PostedSection> {
  const viewer = await requireViewer('calibration.read');
  const fields = formFields(form);
  const input = sectionSchema.parse({ calibrationId: id, section: fields.section });
  const done = await saveCalibrationSection(viewer, { ...input, fields, today: isoDateOf(new Date()) });
  if (!done) redirect(paths.calibration(id));
  if (done.problems.length > 0) return done;
  redirect(done.next ? paths.calibrationForm(id, done.next) : paths.calibration(id));
}
