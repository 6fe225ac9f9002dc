// Brings node_modules to what package-lock.json says, then writes the generated files. It runs before everything else,
// so it needs nothing but Node 20: no TypeScript, no package, no setting.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const PROJECT = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const NODE = join(PROJECT, 'node_modules', 'node', 'bin', 'node');
const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const OLDEST_NODE = 20;

/** @param {string} name */
const packagesIn = (name) => JSON.parse(readFileSync(join(PROJECT, name), 'utf8')).packages;

/** Whether npm's own note of what it installed has every package of the lock file; those for other machines may lack. */
function isInstalled() {
  if (!existsSync(NODE) || !existsSync(join(PROJECT, 'node_modules/.package-lock.json'))) return false;
  const installed = packagesIn('node_modules/.package-lock.json');
  const wanted = Object.entries(packagesIn('package-lock.json')).filter(([path]) => path !== '');
  return wanted.every(
    ([path, { integrity, optional }]) => installed[path]?.integrity === integrity || optional,
  );
}

/** @param {string} sentence */
function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function install() {
  process.stdout.write('Installing the dependencies of package-lock.json; the first time takes a minute.\n');
  // npm must not run on the Node it is about to replace, nor Prisma fetch an engine that is never used.
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  const env = { ...process.env, PATH: path.join(delimiter), PRISMA_SCHEMA_ENGINE_BINARY: process.execPath };
  const args = ['ci', '--include=dev', '--ignore-scripts=false', '--loglevel=error'];
  const npm = spawnSync(NPM, args, { cwd: PROJECT, env, stdio: 'inherit' });
  if (npm.error) stop('npm was not found: install Node 20 or later together with its npm.');
  if (npm.status !== 0)
    stop(
      'npm could not install the dependencies: its lines above say why; check that this machine reaches the npm registry, then try again.',
    );
  if (!existsSync(NODE))
    stop(
      'npm did not run the install scripts of the dependencies: allow those listed under allowScripts in package.json, then try again.',
    );
}

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE)
  stop(`Sightline needs Node ${OLDEST_NODE} or later to begin; this is ${process.version}.`);
if (!isInstalled()) install();
const prepare = ['--conditions=react-server', join(PROJECT, 'prisma', 'prepare.ts')];
process.exit(spawnSync(NODE, prepare, { cwd: PROJECT, stdio: 'inherit' }).status ?? 1);
