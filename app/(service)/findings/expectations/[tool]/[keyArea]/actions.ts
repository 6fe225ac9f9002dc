'use server';

import { notFound, redirect } from 'next/navigation';
import { requireViewer } from '#lib/auth/viewer.ts';
import { recordExpectation } from '#lib/db/expectations/record-expectation.ts';
import {
  type ExpectedOf,
  expectationInput,
  expectationSchema,
  givenUpSchema,
} from '#lib/domain/findings/expectation.ts';
import { type FormState, formFields, parseInput } from '#lib/domain/parse-form.ts';
import { isoDateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

/** Records what was agreed to be expected of a key area. */
export async function agree(of: ExpectedOf, _: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('expectation.agree');
  const fields = formFields(form);
  const input = parseInput(expectationSchema, expectationInput(fields));
  if (!input.ok) return { problems: input.problems, fields };
  const done = await recordExpectation(viewer, of, { wish: input.value, today: isoDateOf(new Date()) });
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields };
  redirect(paths.expectations({ tool: of.toolSlug, done: 'agreed' }));
}

/** Records that nothing is expected of a key area any more. */
export async function giveUp(of: ExpectedOf, _: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('expectation.agree');
  const fields = formFields(form);
  const input = parseInput(givenUpSchema, expectationInput(fields));
  if (!input.ok) return { problems: input.problems, fields };
  const done = await recordExpectation(viewer, of, { wish: input.value, today: isoDateOf(new Date()) });
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields };
  redirect(paths.expectations({ tool: of.toolSlug, done: 'given-up' }));
}
