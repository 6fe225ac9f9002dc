import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { hintScripts } from '#prisma/compile-hints.ts';

const WORTH_IT = '**/*.{js,css,svg}';
const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Writes a brotli and a gzip copy beside every text file of a folder, as small as they go. */
export async function pressFiles(folder: string): Promise<void> {
  const press = async (name: string) => {
    const path = join(folder, name);
    const file = await readFile(path);
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: file.length };
    await writeFile(`${path}.br`, await toBrotli(file, { params }));
    await writeFile(`${path}.gz`, await toGzip(file, { level: constants.Z_BEST_COMPRESSION }));
  };
  await Promise.all(globSync(WORTH_IT, { cwd: folder }).map(press));
}

/** Makes what `next build` wrote into a folder ready to be sent. */
export async function readyBuild(folder: string): Promise<void> {
  const sent = join(folder, 'static');
  await hintScripts(sent);
  await pressFiles(sent);
}
