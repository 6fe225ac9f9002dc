import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * Marks the scripts of a folder, so that a browser that knows the mark (V8's explicit compile hints) compiles them beside
 * the page while it is drawn; it would otherwise compile each function in the page's way, when it is first called. A
 * script that is marked already stays as it is.
 */
export async function hintScripts(folder: string): Promise<void> {
  const hint = async (name: string) => {
    const path = join(folder, name);
    const script = await readFile(path, 'utf8');
    if (!script.startsWith(HINT)) await writeFile(path, HINT + script);
  };
  await Promise.all(globSync('**/*.js', { cwd: folder }).map(hint));
}
