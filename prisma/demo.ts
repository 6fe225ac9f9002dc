import { database } from '#lib/db/client.ts';
import { command } from '#prisma/command.ts';
import { withDatabase } from '#prisma/database.ts';
import { fillWithDemo, tellSignIns } from '#prisma/fill.ts';

await command(async () => {
  await withDatabase('"npm run demo"', async (url) => {
    await fillWithDemo(url);
    await tellSignIns();
    await database().$disconnect();
  });
});
