import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Thirteen hours ahead and once without a 30 December: a date worked out in local time goes wrong here first.
// Set before any thread starts: a thread cannot change the zone of its process.
process.env.TZ = 'Pacific/Apia';

function atRoot(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

export default defineConfig({
  root: atRoot('.'),
  resolve: {
    // By alias, not by the react-server condition, which would also swap React for a build that cannot render to text.
    alias: { 'server-only': atRoot('node_modules/server-only/empty.js') },
  },
  test: {
    // What one test puts in the environment is gone for the next: files share a thread.
    unstubEnvs: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Pure functions leave nothing behind, so files need no process of their own.
          pool: 'threads',
          isolate: false,
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/architecture.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.{ts,tsx}'],
          globalSetup: 'tests/support/cluster.ts',
          setupFiles: 'tests/support/database.ts',
          testTimeout: 20_000,
        },
      },
    ],
  },
});
