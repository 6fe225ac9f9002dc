import 'server-only';
import { z } from 'zod';
import { SAYS } from '#lib/env/says.ts';

/** A setting that is missing or unsafe. The message is for the person who starts the service. */
export class SettingsError extends Error {}

const LOCAL_HOSTS = ['localhost', '127.0.0.1', '[::1]'];
const DISTINCT_CHARACTERS = 10;

function isSafeOrigin(origin: string): boolean {
  const url = URL.parse(origin);
  if (url === null || url.origin !== origin) return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && LOCAL_HOSTS.includes(url.hostname));
}

const isRandomEnough = (secret: string) => secret.length >= 32 && new Set(secret).size >= DISTINCT_CHARACTERS;

function isMailServer(address: string): boolean {
  const url = URL.parse(address);
  if (url === null || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '') return false;
  // Options in the address could switch off the check of the server's certificate.
  return url.search === '' && url.hash === '' && ['', '/'].includes(url.pathname);
}

const isMailAddress = (text: string) => /^([^<>\r\n]+<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(text);
const isCaseKey = (text: string) => Buffer.from(text, 'base64').length === 32 && /^[\w+/-]{43}=?$/.test(text);

const anywhere = {
  PORT: z.coerce.number(SAYS.PORT).int(SAYS.PORT).min(1, SAYS.PORT).max(65_535, SAYS.PORT),
  HOST: z.string(),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug'], SAYS.LOG_LEVEL),
};
const everything = z.object({
  ...anywhere,
  DATABASE_URL: z.string(SAYS.DATABASE_URL).regex(/^postgres(ql)?:\/\/./, SAYS.DATABASE_URL),
  SIGHTLINE_SECRET: z.string(SAYS.SIGHTLINE_SECRET).refine(isRandomEnough, SAYS.SIGHTLINE_SECRET),
  SIGHTLINE_CASE_KEY: z.string(SAYS.SIGHTLINE_CASE_KEY).refine(isCaseKey, SAYS.SIGHTLINE_CASE_KEY),
  SIGHTLINE_ORIGIN: z.string(SAYS.SIGHTLINE_ORIGIN).refine(isSafeOrigin, SAYS.SIGHTLINE_ORIGIN),
  NODE_TLS_REJECT_UNAUTHORIZED: z
    .string()
    .refine((value) => value !== '0', SAYS.NODE_TLS_REJECT_UNAUTHORIZED)
    .optional(),
  SIGHTLINE_JOBS: z.enum(['on', 'off'], SAYS.SIGHTLINE_JOBS),
  SMTP_URL: z.string().refine(isMailServer, SAYS.SMTP_URL).optional(),
  SMTP_FROM: z.string().refine(isMailAddress, SAYS.SMTP_FROM).optional(),
  NEXT_DEPLOYMENT_ID: z.string().optional(),
});
const service = everything
  .refine(({ SMTP_URL, SMTP_FROM }) => SMTP_FROM === undefined || SMTP_URL !== undefined, SAYS.SMTP_URL)
  .refine(({ SMTP_URL, SMTP_FROM }) => SMTP_URL === undefined || SMTP_FROM !== undefined, SAYS.SMTP_FROM);
const surroundings = z
  .object({
    ...anywhere,
    DATABASE_URL: z.string().optional(),
    SIGHTLINE_DATA: z.string().optional(),
    SIGHTLINE_ORIGIN: z.string(SAYS.SIGHTLINE_ORIGIN).refine(isSafeOrigin, SAYS.SIGHTLINE_ORIGIN).optional(),
  })
  .refine(
    ({ HOST, SIGHTLINE_ORIGIN }) => LOCAL_HOSTS.includes(HOST) || SIGHTLINE_ORIGIN !== undefined,
    SAYS.HOST,
  );

/** What the running service needs: the database, its keys and the address people use. */
export type Env = z.output<typeof service>;

/** What decides how to start, before there is a database: `DATABASE_URL` absent means the embedded one. */
export type Surroundings = z.output<typeof surroundings>;

/** What is set, with the defaults; a variable set to nothing counts as not set. */
function given(): Record<string, string | undefined> {
  const set = Object.entries(process.env).filter(([, value]) => value !== '');
  const port = process.env.PORT || '3000';
  const local = process.env.NODE_ENV === 'production' ? {} : { SIGHTLINE_ORIGIN: `http://localhost:${port}` };
  return {
    HOST: '127.0.0.1',
    LOG_LEVEL: 'info',
    SIGHTLINE_JOBS: 'on',
    PORT: port,
    ...local,
    ...Object.fromEntries(set),
  };
}

function parsed<S extends z.ZodType>(schema: S): z.output<S> {
  const outcome = schema.safeParse(given());
  if (outcome.success) return outcome.data;
  throw new SettingsError([...new Set(outcome.error.issues.map((issue) => issue.message))].join('\n'));
}

let held: Env | undefined;

/** The settings of the running service, parsed at first use so that a build needs none of them. */
export function env(): Env {
  held ??= parsed(service);
  return held;
}

/** The mail server and the address mail comes from, or null where this installation has none. `isLocal` is a server on this machine. */
export function mailSettings(): { url: string; from: string; isLocal: boolean } | null {
  const { SMTP_URL: url, SMTP_FROM: from } = env();
  if (url === undefined || from === undefined) return null;
  return { url, from, isLocal: LOCAL_HOSTS.includes(URL.parse(url)?.hostname ?? '') };
}

/** Which build answers, as its own start says; empty while developing. An open page compares it with the one it came from. */
export const buildOf = (): string => env().NEXT_DEPLOYMENT_ID ?? '';

/** A path of ours as people who are elsewhere can follow it, such as from a mail. */
export const linkTo = (path: string): string => `${env().SIGHTLINE_ORIGIN}${path}`;

/** The settings that decide how to start. */
export function surroundingsOfStart(): Surroundings {
  return parsed(surroundings);
}

/** Puts what the embedded database came up with where this process and its children find it. */
export function adoptSettings(settings: Partial<Record<keyof Env | 'NODE_ENV', string>>): void {
  Object.assign(process.env, settings);
  held = undefined;
}

/** The environment for a child process: this one's, with some settings of its own. */
export function environmentWith(extra: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...extra };
}

/** Is this `npm run dev`? */
export const isDevelopment = () => process.env.NODE_ENV === 'development';
