import 'server-only';
import { z } from 'zod';

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
const says = (sentence: string) => ({ error: sentence });

const DATABASE_SAYS =
  'DATABASE_URL must be the address of a Postgres 15 or later: set it to something like postgresql://name:password@host:5432/sightline.';
const SECRET_SAYS =
  'SIGHTLINE_SECRET is missing or too easy to guess: set it to at least 32 random characters, for example what "openssl rand -base64 48" prints.';
const CASE_KEY_SAYS =
  'SIGHTLINE_CASE_KEY is missing or not 32 bytes in base64: set it to what "openssl rand -base64 32" prints, and keep a copy, because case references cannot be read without it.';
const ORIGIN_SAYS =
  'SIGHTLINE_ORIGIN is missing or unsafe: set it to the https address people will use, such as https://sightline.council.gov.uk (http is accepted for localhost only).';
const PORT_SAYS =
  'PORT must be a whole number from 1 to 65535: set it to a free port, or leave it out for 3000.';
const HOST_SAYS =
  'HOST opens Sightline to other machines: set SIGHTLINE_ORIGIN to the https address people will use, or leave HOST out to serve this machine only.';
const LEVEL_SAYS =
  'LOG_LEVEL must be one of silent, error, warn, info and debug: set one of them or leave it out.';
const TLS_SAYS =
  'NODE_TLS_REJECT_UNAUTHORIZED=0 switches off the check of certificates: take it out of the environment, and set NODE_EXTRA_CA_CERTS for a private authority.';
const JOBS_SAYS =
  'SIGHTLINE_JOBS must be on or off: set it to off where this service must write and send nothing by itself, such as on a copy of the data, or leave it out.';
const SMTP_URL_SAYS =
  'SMTP_URL must be the address of a mail server without options: set it to something like smtps://name:password@mail.council.gov.uk:465 (or smtp://, which then must offer STARTTLS unless it is on this machine), together with SMTP_FROM, or leave both out.';
const SMTP_FROM_SAYS =
  'SMTP_FROM must be the address that mail comes from: set it to something like "Sightline <audits@council.gov.uk>" together with SMTP_URL, or leave both out.';

const anywhere = {
  PORT: z.coerce
    .number(says(PORT_SAYS))
    .int(says(PORT_SAYS))
    .min(1, says(PORT_SAYS))
    .max(65_535, says(PORT_SAYS)),
  HOST: z.string(),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug'], says(LEVEL_SAYS)),
};
const everything = z.object({
  ...anywhere,
  DATABASE_URL: z.string(says(DATABASE_SAYS)).regex(/^postgres(ql)?:\/\/./, says(DATABASE_SAYS)),
  SIGHTLINE_SECRET: z.string(says(SECRET_SAYS)).refine(isRandomEnough, says(SECRET_SAYS)),
  SIGHTLINE_CASE_KEY: z.string(says(CASE_KEY_SAYS)).refine(isCaseKey, says(CASE_KEY_SAYS)),
  SIGHTLINE_ORIGIN: z.string(says(ORIGIN_SAYS)).refine(isSafeOrigin, says(ORIGIN_SAYS)),
  NODE_TLS_REJECT_UNAUTHORIZED: z
    .string()
    .refine((value) => value !== '0', says(TLS_SAYS))
    .optional(),
  SIGHTLINE_JOBS: z.enum(['on', 'off'], says(JOBS_SAYS)),
  SMTP_URL: z.string().refine(isMailServer, says(SMTP_URL_SAYS)).optional(),
  SMTP_FROM: z.string().refine(isMailAddress, says(SMTP_FROM_SAYS)).optional(),
});
const service = everything
  .refine(({ SMTP_URL, SMTP_FROM }) => SMTP_FROM === undefined || SMTP_URL !== undefined, says(SMTP_URL_SAYS))
  .refine(
    ({ SMTP_URL, SMTP_FROM }) => SMTP_URL === undefined || SMTP_FROM !== undefined,
    says(SMTP_FROM_SAYS),
  );
const surroundings = z
  .object({
    ...anywhere,
    DATABASE_URL: z.string().optional(),
    SIGHTLINE_DATA: z.string().optional(),
    SIGHTLINE_ORIGIN: z.string(says(ORIGIN_SAYS)).refine(isSafeOrigin, says(ORIGIN_SAYS)).optional(),
  })
  .refine(
    ({ HOST, SIGHTLINE_ORIGIN }) => LOCAL_HOSTS.includes(HOST) || SIGHTLINE_ORIGIN !== undefined,
    says(HOST_SAYS),
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

/** Is this `npm run dev`? Only then may a page use eval, which React's development tools need. */
export const isDevelopment = () => process.env.NODE_ENV === 'development';
