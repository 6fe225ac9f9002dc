'use server';

import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { requireViewer } from '#lib/auth/viewer.ts';
import { answerQuestion } from '#lib/db/questions/answer-question.ts';
import { type FormState, formFields, parseInput } from '#lib/domain/parse-form.ts';
import { answerUnitForm } from '#lib/domain/questions/asked-question.ts';
import { paths } from '#lib/paths.ts';

const atSchema = z.object({ cycleId: z.uuid(), id: z.uuid() });

type At = z.output<typeof atSchema>;

/** Answers one question of an auditor, in its place. */
export async function answer(at: At, _state: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('question.answer');
  const asked = atSchema.parse(at);
  const fields = formFields(form);
  const input = parseInput(answerUnitForm, fields);
  if (!input.ok) return { problems: input.problems, fields };
  const done = await answerQuestion(viewer, { ...asked, ...input.value, now: new Date() });
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields };
  redirect(paths.questions(asked.cycleId, { done: 'answered' }));
}
