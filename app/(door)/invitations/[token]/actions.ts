'use server';

import { redirect } from 'next/navigation';
import { acceptWithPassword } from '#lib/auth/accept-invitation.ts';
import { type FormState, formFields, parseInput } from '#lib/domain/parse-form.ts';
import { choosePasswordSchema } from '#lib/domain/people/credentials.ts';
import { paths } from '#lib/paths.ts';

/** Keeps the chosen password, uses the link up and signs the person in. Neither password is ever sent back. */
export async function takeUpInvitation(token: string, _: FormState, form: FormData): Promise<FormState> {
  const input = parseInput(choosePasswordSchema, formFields(form));
  if (!input.ok) return { problems: input.problems, fields: {} };
  const done = await acceptWithPassword(String(token), input.value.password);
  if (!done.ok) return { problems: done.problems, fields: {} };
  redirect(paths.home());
}
