import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { environmentWith } from '#lib/env.ts';

/** Runs one of the project's programs with this Node to its end, showing its output; returns its exit code. */
export async function runChild(
  script: string,
  args: string[],
  extra: Record<string, string> = {},
): Promise<number> {
  // Our own programs may import what is for the server only; other people's would be given another React.
  const conditions = script.endsWith('.ts') ? ['--conditions=react-server'] : [];
  const child = spawn(process.execPath, [...conditions, script, ...args], {
    stdio: 'inherit',
    env: environmentWith(extra),
  });
  const [code] = await once(child, 'exit');
  return typeof code === 'number' ? code : 1;
}
