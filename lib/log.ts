import 'server-only';
import { type Logger, pino } from 'pino';
import { env } from '#lib/env.ts';

// The names under which a secret or a person's words could reach a log line by mistake.
const PRIVATE = [
  'password',
  'token',
  'secret',
  'cookie',
  'authorization',
  'email',
  'name',
  'reference',
  'note',
  'notes',
  'value',
  'body',
];
const AT_ANY_DEPTH = PRIVATE.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);

let held: Logger | undefined;

/** The log: one JSON object a line on standard output. Ids and codes only; never a body, an answer or a case reference. */
export function log(): Logger {
  held ??= pino({
    level: env().LOG_LEVEL,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: { paths: AT_ANY_DEPTH, censor: '[left out]' },
    serializers: {
      err: ({ name, code, digest, stack }) => ({ type: name, code, digest, at: framesOf(stack) }),
    },
  });
  return held;
}

/** Where an error happened, without its message: Prisma and Postgres put the values they refused into theirs. */
function framesOf(stack: unknown): string[] {
  const lines = typeof stack === 'string' ? stack.split('\n') : [];
  return lines.filter((line) => /^\s+at /.test(line)).map((line) => line.trim());
}
