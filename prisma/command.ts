import { SettingsError } from '#lib/env.ts';

/** The reason a command stops, in one sentence for the person who ran it. */
export class Stop extends Error {}

/** Writes one line for the person at the terminal. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Runs a command; a reason to stop is printed as its sentence, anything else is a bug and keeps its stack. */
export async function command(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (problem) {
    const expected = problem instanceof Stop || problem instanceof SettingsError;
    const text =
      problem instanceof Error && !expected ? problem.stack : String(problem).replace(/^Error: /, '');
    process.stderr.write(`${text}\n`);
    process.exitCode = 1;
  }
}
