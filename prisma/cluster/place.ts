import { createHash } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { type Account, accountForPostgres, canReach } from '#prisma/cluster/account.ts';
import { requireBinaries, SHARED_FOLDER } from '#prisma/cluster/binaries.ts';
import { Stop } from '#prisma/command.ts';

const PROJECT = resolve(import.meta.dirname, '..', '..');

/** Where an embedded cluster lives, whose programs it runs and as whom. */
export type Place = { folder: string; data: string; binaries: string; account: Account };

/** The data of a project that an unprivileged account cannot reach, such as one in root's private home. */
function folderBeyondProject(): string {
  const note = join(PROJECT, '.data', 'LOCATION');
  const noted = existsSync(note) ? readFileSync(note, 'utf8').trim() : '';
  if (noted !== '' && existsSync(noted)) return noted;
  const folder = join(SHARED_FOLDER, createHash('sha256').update(PROJECT).digest('hex').slice(0, 12));
  mkdirSync(SHARED_FOLDER, { recursive: true });
  chmodSync(SHARED_FOLDER, 0o755);
  mkdirSync(join(PROJECT, '.data'), { recursive: true });
  writeFileSync(note, `${folder}\n`);
  return folder;
}

function chooseFolder(wanted: string | undefined): string {
  if (wanted !== undefined) return resolve(wanted);
  const inside = join(PROJECT, '.data');
  const account = accountForPostgres(join(inside, 'postgres'));
  return canReach(account, PROJECT) ? inside : folderBeyondProject();
}

function requireOwn(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    throw new Stop(
      `This account may not write to ${folder}: start as the account that made it, or set SIGHTLINE_DATA to another folder.`,
    );
  }
}

/** Chooses the place of the embedded cluster: the folder asked for, else .data, else one Postgres's account can reach. */
export function choosePlace(wanted: string | undefined): Place {
  const folder = chooseFolder(wanted);
  const data = join(folder, 'postgres');
  requireOwn(folder);
  const account = accountForPostgres(data);
  if (account.uid !== undefined) chmodSync(folder, 0o711);
  if (!canReach(account, folder)) {
    throw new Stop(
      `Postgres must run as an ordinary account, which cannot reach ${folder}: set SIGHTLINE_DATA to a folder that it can, such as /var/lib/sightline/data.`,
    );
  }
  return { folder, data, account, binaries: requireBinaries(account) };
}
