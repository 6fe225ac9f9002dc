import { command, Stop, say } from '#prisma/command.ts';
import { findDifference } from '#prisma/migrations.ts';
import { withScratchDatabases } from '#prisma/scratch.ts';

await command(async () => {
  const difference = await withScratchDatabases(findDifference);
  if (difference !== null) {
    throw new Stop(
      `The schema asks for what no migration makes; "npm run db:migration -- <what changes>" writes it.\n${difference}`,
    );
  }
  say('The schema and the migrations agree.');
});
