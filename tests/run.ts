import { findFreePort } from '#prisma/cluster/postmaster.ts';
import { command } from '#prisma/command.ts';
import { QUICK_STAGES, runStages, type Stage, vitestStage } from '#tests/support/stages.ts';

/** A service, a database and a browser each: as many as keep two cores busy. */
const BROWSER_WORKERS = 2;

await command(async () => {
  const ports = new Set<number>();
  while (ports.size < BROWSER_WORKERS) ports.add(await findFreePort());
  const browser: Stage = {
    name: 'end-to-end tests',
    program: 'node_modules/@playwright/test/cli.js',
    args: ['test', '--config', 'tests/playwright.config.ts', '--project', 'end-to-end'],
    report: 'end-to-end.json',
    env: { SIGHTLINE_TEST_PORT: [...ports].join(',') },
  };
  const migrations: Stage = { name: 'migrations', program: 'prisma/check-migrations.ts', args: [] };
  const build: Stage = { name: 'build', program: 'prisma/build-service.ts', args: [] };
  await runStages([...QUICK_STAGES, migrations, vitestStage('integration'), build, browser]);
});
