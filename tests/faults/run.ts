// Kills the service and its database again and again while people save, and counts what was acknowledged and is not there.
import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { z } from 'zod';
import { adoptSettings } from '#lib/env.ts';
import { count } from '#lib/format.ts';
import { build, nameOfBuild } from '#prisma/build.ts';
import { isRunning, until } from '#prisma/cluster/processes.ts';
import { command, Stop, say } from '#prisma/command.ts';
import { countLost, startWriters, type Writers } from '#tests/faults/writers.ts';
import { type FaultGround, openFaultGround } from '#tests/support/fault-ground.ts';

const WRITERS = 8;
const SERVER = { kills: 60, saves: 1_000 };
const DATABASE = { kills: 20, saves: 300 };
const PATIENCE_MS = 60_000;
const LONGEST_DELAY_MS = 40;
const folderRow = z.tuple([z.object({ folder: z.string() })]);

type Plan = { kills: number; saves: number };

async function openClient(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  // A connection that is cut by a kill is made again by whoever needs it.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

async function withClient<T>(ground: FaultGround, work: (client: Client) => Promise<T>): Promise<T> {
  const client = await openClient(ground.cluster.urlOf());
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Kills so often, each time after some more saves and at whatever moment that falls on; gives how long each recovery took (ms). */
async function harm({ acknowledged }: Writers, plan: Plan, kill: () => Promise<unknown>): Promise<number[]> {
  const each = Math.ceil(plan.saves / plan.kills);
  const recoveries: number[] = [];
  for (let done = 0; done < plan.kills; done += 1) {
    const before = acknowledged.length;
    if (!(await until(() => acknowledged.length >= before + each, PATIENCE_MS)))
      throw new Stop('Nothing is saved any more.');
    await pause(randomInt(LONGEST_DELAY_MS));
    const begun = performance.now();
    await kill();
    const now = acknowledged.length;
    if (!(await until(() => acknowledged.length > now, PATIENCE_MS))) throw new Stop('It did not come back.');
    recoveries.push(performance.now() - begun);
  }
  return recoveries;
}

async function measure(ground: FaultGround, what: string, plan: Plan, kill: () => Promise<unknown>) {
  const writers = await withClient(ground, (client) => startWriters(client, ground.origin, WRITERS));
  const recoveries = await harm(writers, plan, kill);
  await writers.stop();
  const lost = await withClient(ground, (client) => countLost(client, writers.acknowledged));
  const [middle = 0] = recoveries.sort((one, other) => one - other).slice(recoveries.length >> 1);
  say(
    `${what} killed with -9 ${plan.kills} times under ${WRITERS} writers: ${count(writers.acknowledged.length, 'save')} acknowledged, ${lost} lost; saving again after ${(middle / 1000).toFixed(1)} s (median).`,
  );
  if (lost > 0) throw new Stop('What was acknowledged must be there.');
  if (writers.acknowledged.length < plan.saves) throw new Stop('Too few saves to say anything.');
}

async function killServer(ground: FaultGround): Promise<void> {
  await ground.end('SIGKILL');
  await ground.start();
  ground.prepare(nameOfBuild());
}

async function killPostgres(folder: string): Promise<void> {
  const pid = Number(readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')[0]);
  process.kill(pid, 'SIGKILL');
  await until(() => !isRunning(pid), PATIENCE_MS);
}

await command(async () => {
  adoptSettings({ NODE_ENV: 'production', LOG_LEVEL: 'silent' });
  await build();
  say('Filling a throw-away Postgres, with the settings of a real one …');
  const ground = await openFaultGround({});
  try {
    ground.prepare(nameOfBuild());
    await ground.start();
    ground.prepare(nameOfBuild());
    await measure(ground, 'The server was', SERVER, () => killServer(ground));
    const { rows } = await withClient(ground, (client) =>
      client.query("SELECT current_setting('data_directory') AS folder"),
    );
    const [{ folder }] = folderRow.parse(rows);
    await measure(ground, 'Postgres was', DATABASE, () => killPostgres(folder));
  } finally {
    await ground.close();
  }
});
