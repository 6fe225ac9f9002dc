// The service as end-to-end tests meet it: on data of its own in the temporary folder, removed when it ends.
import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { dataAt } from '#tests/support/service-place.ts';

const { PORT } = process.env;
if (PORT === undefined) throw new Error('PORT says which of the services to start');
const SERVICE_DATA = dataAt(PORT);
rmSync(SERVICE_DATA, { recursive: true, force: true });
const start = join(import.meta.dirname, '..', '..', 'prisma', 'start.ts');
const env = { ...process.env, SIGHTLINE_DATA: SERVICE_DATA, DATABASE_URL: '' };
const service: ChildProcess = spawn(process.execPath, ['--conditions=react-server', start], {
  stdio: 'inherit',
  detached: true,
  env,
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => service.kill('SIGTERM'));
service.once('exit', (code) => {
  rmSync(SERVICE_DATA, { recursive: true, force: true });
  process.exit(code ?? 1);
});
