import { database } from '#lib/db/client.ts';
import { rebuildTallies } from '#lib/db/tallies/rebuild.ts';
import { command, say } from '#prisma/command.ts';
import { withDatabase } from '#prisma/database.ts';

const PATIENCE_MS = 30 * 60_000;

await command(async () => {
  await withDatabase('"npm run tallies:rebuild"', async () => {
    const found = await database().$transaction((tx) => rebuildTallies(tx), { timeout: PATIENCE_MS });
    for (const { cycleId, kind, subject, option, selection, was, count, ...of } of found) {
      const whose = 'teamId' in of ? `team ${of.teamId}` : `${of.dimension} ${of.group}`;
      say(
        `Cycle ${cycleId}, ${whose}, ${selection}, ${kind} ${subject}, ${option}: was ${was}, is ${count}.`,
      );
    }
    say(
      found.length === 0
        ? 'Every tally is what the answers say.'
        : `Put right: ${found.length} ${found.length === 1 ? 'tally' : 'tallies'}.`,
    );
    say('Published editions stay as they were published.');
    await database().$disconnect();
  });
});
