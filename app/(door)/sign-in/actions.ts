'use server';

import { redirect } from 'next/navigation';
import { signIn } from '#lib/auth/sign-in.ts';
import { type FormState, formFields, parseInput, typed } from '#lib/domain/parse-form.ts';
import { signInSchema } from '#lib/domain/people/credentials.ts';
import { wayBack } from '#lib/domain/people/way-back.ts';
import { paths } from '#lib/paths.ts';

/** Signs in and goes to the page that was asked for, or home; on a mistake the address stays and the password does not. */
export async function signInWithPassword(_: FormState, form: FormData): Promise<FormState> {
  const given = formFields(form);
  const fields = { email: typed(given, 'email'), to: typed(given, 'to') };
  const input = parseInput(signInSchema, given);
  if (!input.ok) return { problems: input.problems, fields };
  const done = await signIn(input.value);
  if (!done.ok) return { problems: done.problems, fields };
  redirect(wayBack(fields.to) ?? paths.home());
}
