import { command } from '#prisma/command.ts';
import { QUICK_STAGES, runStages } from '#tests/support/stages.ts';

await command(() => runStages(QUICK_STAGES));
