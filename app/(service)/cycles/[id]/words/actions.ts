'use server';

import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { requireViewer } from '#lib/auth/viewer.ts';
import { releaseWords } from '#lib/db/words/release-words.ts';
import { withdrawWords } from '#lib/db/words/withdraw-words.ts';
import { type FormState, formFields, parseInput } from '#lib/domain/parse-form.ts';
import { releaseSchema } from '#lib/domain/words/release-words.ts';
import { wordsAtSchema } from '#lib/domain/words/words-at.ts';
import type { WordsAt } from '#lib/domain/words/written-words.ts';
import { isoDateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

const cycleSchema = z.uuid();
const withdrawalSchema = z.object({ id: z.uuid() });

/** Releases words as they were edited, and goes back to all of them. */
export async function release(
  cycle: string,
  place: WordsAt,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const viewer = await requireViewer('words.release');
  const [cycleId, at] = [cycleSchema.parse(cycle), wordsAtSchema.parse(place)];
  const fields = formFields(form);
  const input = parseInput(releaseSchema, fields);
  if (!input.ok) return { problems: input.problems, fields };
  const done = await releaseWords(viewer, { cycleId, at, wish: input.value, today: isoDateOf(new Date()) });
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields };
  redirect(paths.words(cycleId, { done: 'released' }));
}

/** Withdraws released words. */
export async function withdraw(cycle: string, form: FormData): Promise<void> {
  const viewer = await requireViewer('words.release');
  const cycleId = cycleSchema.parse(cycle);
  const { id } = withdrawalSchema.parse(formFields(form));
  if (!(await withdrawWords(viewer, { cycleId, id, now: new Date() }))) notFound();
  redirect(paths.words(cycleId, { done: 'withdrawn' }));
}
