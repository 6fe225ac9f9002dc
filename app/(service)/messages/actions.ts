'use server';

import { redirect } from 'next/navigation';
import { requireViewer } from '#lib/auth/viewer.ts';
import { chooseMail } from '#lib/db/messages/choose-mail.ts';
import { mailChoiceSchema } from '#lib/domain/messages/mail-choice.ts';
import { type FormState, formFields, parseInput } from '#lib/domain/parse-form.ts';
import { paths } from '#lib/paths.ts';

/** Has the viewer's mail come one at a time or each morning. */
export async function saveChoice(_state: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('message.read');
  const fields = formFields(form);
  const input = parseInput(mailChoiceSchema, fields);
  if (!input.ok) return { problems: input.problems, fields };
  await chooseMail(viewer, input.value.choice);
  redirect(paths.messages({ done: 'saved' }));
}
