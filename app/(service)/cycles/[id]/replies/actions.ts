'use server';

import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { requireViewer } from '#lib/auth/viewer.ts';
import { askForReply } from '#lib/db/replies/ask-for-reply.ts';
import { pageNumber } from '#lib/domain/page-number.ts';
import { type FormState, formFields, parseInput } from '#lib/domain/parse-form.ts';
import { askSchema } from '#lib/domain/replies/ask.ts';
import { isoDateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

const listSchema = z.object({ cycleId: z.uuid(), page: pageNumber });

/** Asks the person whose name is the worker's, and goes back to the list. */
export async function askSuggested(
  list: { cycleId: string; page: number },
  auditId: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const viewer = await requireViewer('reply.ask');
  const { cycleId, page } = listSchema.parse(list);
  const fields = formFields(form);
  const input = parseInput(askSchema, fields);
  if (!input.ok) return { problems: input.problems, fields };
  const today = isoDateOf(new Date());
  const done = await askForReply(viewer, { ...input.value, auditId: z.uuid().parse(auditId), today });
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields };
  redirect(paths.cycleReplies(cycleId, { done: 'asked', ...(page > 1 && { page: String(page) }) }));
}
