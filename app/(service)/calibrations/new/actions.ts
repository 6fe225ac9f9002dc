'use server';

import { redirect } from 'next/navigation';
import { requireViewer } from '#lib/auth/viewer.ts';
import { askCalibration } from '#lib/db/calibrations/ask-calibration.ts';
import { calibrationInput, newCalibrationSchema } from '#lib/domain/calibration/new-calibration.ts';
import { type FormState, formFields, parseInput } from '#lib/domain/parse-form.ts';
import { paths } from '#lib/paths.ts';

/** Gives auditors a shared case and goes to it. */
export async function ask(_state: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('calibration.run');
  const fields = formFields(form);
  const input = parseInput(newCalibrationSchema, calibrationInput(fields));
  if (!input.ok) return { problems: input.problems, fields };
  const done = await askCalibration(viewer, input.value, new Date());
  if (!done.ok) return { problems: done.problems, fields };
  redirect(paths.calibration(done.value, 'asked'));
}
