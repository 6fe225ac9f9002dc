'use server';

import { revalidatePath } from 'next/cache';
import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import type { TokenState } from '#components/tokens/token-state.ts';
import { newApiToken } from '#lib/auth/api-token.ts';
import { requireViewer } from '#lib/auth/viewer.ts';
import { makeToken } from '#lib/db/open-data/make-token.ts';
import { revokeToken } from '#lib/db/open-data/revoke-token.ts';
import { tokenEnds, tokenForm } from '#lib/domain/open-data/token-form.ts';
import { formFields, parseInput } from '#lib/domain/parse-form.ts';
import { paths } from '#lib/paths.ts';

const idSchema = z.uuid();

/** Makes a token and answers with it: it is shown in this answer and kept nowhere. */
export async function make(_state: TokenState, form: FormData): Promise<TokenState> {
  const viewer = await requireViewer('settings.manage');
  const fields = formFields(form);
  const input = parseInput(tokenForm, fields);
  if (!input.ok) return { problems: input.problems, fields, made: null };
  const { name, scopes, months } = input.value;
  const { token, ...kept } = newApiToken();
  const expiresAt = tokenEnds(new Date(), months);
  const done = await makeToken(viewer, { name, scopes, expiresAt, ...kept });
  if (!done.ok) return { problems: done.problems, fields, made: null };
  revalidatePath(paths.apiTokens());
  return { problems: [], fields: {}, made: { name, token, expiresAt } };
}

/** Takes a token back. */
export async function revoke(tokenId: string): Promise<void> {
  const viewer = await requireViewer('settings.manage');
  const done = await revokeToken(viewer, idSchema.parse(tokenId), new Date());
  if (!done) notFound();
  redirect(paths.apiTokens({ done: 'revoked' }));
}
