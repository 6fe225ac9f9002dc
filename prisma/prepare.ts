import { prepare } from '#prisma/build.ts';
import { command } from '#prisma/command.ts';

await command(prepare);
