import 'server-only';
import type { z } from 'zod';
import type { problemAnswer } from '#lib/domain/open-data/answers.ts';
import type { Refusal } from '#lib/domain/open-data/token-access.ts';
import type { Problem } from '#lib/domain/problems.ts';

const REFUSALS = {
  400: { title: 'Bad request', detail: '' },
  401: {
    title: 'No token',
    detail:
      'Send a token that works as “Authorization: Bearer …”. An administrator of the council makes one.',
  },
  403: { title: 'Not in the scopes of this token', detail: 'Ask for a token that opens this.' },
  404: { title: 'Not found', detail: 'There are no such published figures in the council of this token.' },
  429: {
    title: 'Too many requests',
    detail: 'A token may ask sixty times a minute. Wait as Retry-After says.',
  },
} as const;

function problem(status: keyof typeof REFUSALS, { detail = '', headers = {} } = {}): Response {
  const { title, detail: usual } = REFUSALS[status];
  const body: z.infer<typeof problemAnswer> = { type: 'about:blank', title, status, detail: detail || usual };
  return Response.json(body, {
    status,
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...headers },
  });
}

/** An answer that no cache keeps: a token may be taken back, and an edition followed by the next. */
export const answerOf = (body: object): Response =>
  Response.json(body, { headers: { 'Cache-Control': 'no-store' } });

/** Nothing published here, or nothing of this council: which of the two is not told. */
export const notFoundAnswer = (): Response => problem(404);

/** What is wrong with what was asked, in sentences. */
export const invalidAnswer = (problems: readonly Problem[]): Response =>
  problem(400, { detail: problems.map(({ field, message }) => `${field}: ${message}.`).join(' ') });

/** Why the token is turned away. */
export function refusalAnswer(refusal: Refusal): Response {
  const { status } = refusal;
  if (status === 429) return problem(429, { headers: { 'Retry-After': `${refusal.retryAfter}` } });
  return problem(status, status === 401 ? { headers: { 'WWW-Authenticate': 'Bearer' } } : {});
}

/** What an address asks, by name; a name that repeats counts once. */
export const queryOf = (request: Request): Record<string, string> =>
  Object.fromEntries(new URL(request.url).searchParams);
