import { database } from '#lib/db/client.ts';
import { adoptSettings, surroundingsOfStart } from '#lib/env.ts';
import { build, nameOfBuild } from '#prisma/build.ts';
import { command, Stop, say } from '#prisma/command.ts';
import { type OpenDatabase, openDatabase } from '#prisma/database.ts';
import { fill, tellSignIns } from '#prisma/fill.ts';
import { addressOf, requireFreePort, type Serving, startService } from '#prisma/service.ts';

/** Resolves when the person, or the system, asks the service to stop. */
function askedToStop(): Promise<unknown> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, resolve);
  });
}

async function serve(open: OpenDatabase, serving: Serving, stopping: Promise<unknown>): Promise<void> {
  await requireFreePort(serving);
  const isBuilt = serving.mode === 'production';
  if (isBuilt) await build();
  await fill(open);
  const service = await startService({ ...serving, ...(isBuilt && { build: nameOfBuild() }) });
  say(`\nSightline is running at ${addressOf(serving)}`);
  await tellSignIns();
  say('Stop it with Ctrl-C.');
  const isAsked = await Promise.race([stopping.then(() => true), service.ended.then(() => false)]);
  if (!isAsked) throw new Stop('The service ended by itself: the lines above say why.');
  say('Stopping.');
  await service.stop();
}

await command(async () => {
  const mode = process.argv.includes('--dev') ? 'development' : 'production';
  adoptSettings({ NODE_ENV: mode });
  const { PORT, HOST } = surroundingsOfStart();
  const serving: Serving = { PORT, HOST, mode };
  const stopping = askedToStop();
  const open = await openDatabase(`Sightline at ${addressOf(serving)}`);
  try {
    await serve(open, serving, stopping);
  } finally {
    await database().$disconnect();
    await open.close();
  }
});
