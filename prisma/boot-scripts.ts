import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const HINT = '//# allFunctionsCalledOnLoad\n';

// Next's own list of the scripts that every page of the App Router is started with.
const manifest = z.object({ rootMainFiles: z.array(z.string()).nonempty() });

/**
 * Marks the scripts every page of a build starts with, so that a browser that knows the mark (V8's explicit compile
 * hints) compiles them beside the page while it is drawn; it would otherwise compile each function in the page's way,
 * when it is first called. A script that is marked already stays as it is.
 * @throws {z.ZodError} when the build does not say which scripts those are
 */
export async function hintBootScripts(build: string): Promise<void> {
  const written = await readFile(join(build, 'build-manifest.json'), 'utf8');
  const { rootMainFiles } = manifest.parse(JSON.parse(written));
  const hint = async (name: string) => {
    const path = join(build, name);
    const script = await readFile(path, 'utf8');
    if (!script.startsWith(HINT)) await writeFile(path, HINT + script);
  };
  await Promise.all(rootMainFiles.map(hint));
}
