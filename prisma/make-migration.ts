import { command, Stop, say } from '#prisma/command.ts';
import { findNextMigration, writeMigration } from '#prisma/migrations.ts';
import { withScratchDatabases } from '#prisma/scratch.ts';

await command(async () => {
  const title = process.argv.slice(2).join(' ');
  if (!/[a-z]/i.test(title))
    throw new Stop('Say what changes, for example: npm run db:migration -- remember who returned an audit');
  const sql = await withScratchDatabases(findNextMigration);
  if (sql === null) return say('The schema and the migrations agree: there is nothing to write.');
  say(
    `Wrote prisma/migrations/${await writeMigration(sql, title, new Date())}/migration.sql: read it before you keep it.`,
  );
});
