import { findFreePort } from '#prisma/cluster/postmaster.ts';
import { command } from '#prisma/command.ts';
import { QUICK_STAGES, runStages, type Stage, vitestStage } from '#tests/support/stages.ts';

await command(async () => {
  const PORT = String(await findFreePort());
  const browser: Stage = {
    name: 'end-to-end tests',
    program: 'node_modules/@playwright/test/cli.js',
    args: ['test', '--config', 'tests/playwright.config.ts', '--project', 'end-to-end'],
    report: 'end-to-end.json',
    env: { SIGHTLINE_TEST_PORT: PORT },
  };
  const migrations: Stage = { name: 'migrations', program: 'prisma/check-migrations.ts', args: [] };
  const build: Stage = { name: 'build', program: 'prisma/build-service.ts', args: [] };
  await runStages([...QUICK_STAGES, migrations, vitestStage('integration'), build, browser]);
});
