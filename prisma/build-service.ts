import { build } from '#prisma/build.ts';
import { command } from '#prisma/command.ts';

await command(build);
