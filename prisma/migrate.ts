import { command, say } from '#prisma/command.ts';
import { withDatabase } from '#prisma/database.ts';
import { applyMigrations } from '#prisma/migrations.ts';

await command(async () => {
  const names = await withDatabase('"npm run db:migrate"', applyMigrations);
  say(names.length === 0 ? 'The database is up to date.' : `Applied: ${names.join(', ')}.`);
});
