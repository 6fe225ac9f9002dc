'use server';

import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import type { PostedChangeState } from '#components/moderation/change-state.ts';
import { requireViewer } from '#lib/auth/viewer.ts';
import { moderateAnswer } from '#lib/db/moderation/moderate-answer.ts';
import { formFields } from '#lib/domain/parse-form.ts';
import { isoDateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

const atSchema = z.object({ auditId: z.uuid(), questionId: z.string() });

type At = z.output<typeof atSchema>;

/** Changes one answer of a returned audit, and goes back to it among the others. */
export async function changeAnswer(
  at: At,
  _state: PostedChangeState,
  form: FormData,
): Promise<PostedChangeState> {
  const viewer = await requireViewer('audit.moderate');
  const { auditId, questionId } = atSchema.parse(at);
  const fields = formFields(form);
  const done = await moderateAnswer(viewer, { auditId, questionId, fields, today: isoDateOf(new Date()) });
  if (!done) notFound();
  if (done.problems.length > 0) return { ...done, fields };
  redirect(`${paths.moderation(auditId, 'changed')}#${questionId}`);
}
