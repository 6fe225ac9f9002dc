import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Place } from '#prisma/cluster/place.ts';
import { Stop } from '#prisma/command.ts';

const secretsOf = z.object({
  password: z.string(),
  SIGHTLINE_SECRET: z.string(),
  SIGHTLINE_CASE_KEY: z.string(),
});

/** What an embedded cluster keeps beside its data: the database's password and the service's two keys. */
export type Secrets = z.output<typeof secretsOf>;

const random = (bytes: number, form: 'base64' | 'base64url') => randomBytes(bytes).toString(form);

function makeSecrets(file: string): void {
  const secrets: Secrets = {
    password: random(24, 'base64url'),
    SIGHTLINE_SECRET: random(48, 'base64url'),
    SIGHTLINE_CASE_KEY: random(32, 'base64'),
  };
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/** The secrets of a place, made at its first start; data whose secrets are lost cannot be opened by new ones. */
export function requireSecrets(place: Place): Secrets {
  const file = join(place.folder, 'secrets.json');
  if (!existsSync(file)) {
    if (existsSync(place.data))
      throw new Stop(
        `${file} is missing: put it back from your copy, or move ${place.data} away to begin again.`,
      );
    makeSecrets(file);
  }
  return secretsOf.parse(JSON.parse(readFileSync(file, 'utf8')));
}
