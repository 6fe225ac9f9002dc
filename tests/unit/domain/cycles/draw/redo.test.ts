import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawCases } from '#lib/domain/cycles/draw/draw-cases.ts';
import { type DrawToRedo, redoSteps } from '#lib/domain/cycles/draw/redo.ts';
import { frameHash } from '#lib/statistics/frame-hash.ts';

const GROUPS = ['Harbour', 'Northgate', 'Quay · Under 5', 'Zoë’s team'];
const PATIENCE_MS = 30_000;

const listOf = (size: number) =>
  Array.from({ length: size }, (_, place) => ({
    reference: place % 9 === 0 ? `Siân ${place}` : `NM-${200_000 + place * 41}`,
    stratum: GROUPS[(place * place + (place % 3)) % 4] ?? '',
  }));

/** What the commands of the page make of a list, in a shell that has never seen ours. */
function redo(draw: DrawToRedo, cases: readonly { reference: string; stratum: string }[]) {
  const folder = mkdtempSync(join(tmpdir(), 'redo-'));
  const file = (name: string) => join(folder, name);
  writeFileSync(
    file('cases.tsv'),
    cases.map(({ reference, stratum }) => `${reference}\t${stratum}\n`).join(''),
  );
  writeFileSync(file('references.txt'), cases.map(({ reference }) => `${reference}\n`).join(''));
  const script = redoSteps(draw)
    .map(({ command }) => command)
    .join('\n');
  const output = execFileSync('bash', ['-e', '-c', script], { cwd: folder }).toString();
  const sample = readFileSync(file('sample.txt'), 'utf8').trim().split('\n');
  rmSync(folder, { recursive: true });
  const [list = '', drawn = ''] = output.trim().split('\n');
  return { sample, list: list.slice(0, 64), drawn: drawn.slice(0, 64) };
}

test.each([
  { size: 60, sampleSize: 12, minimum: 0, method: 'simple' as const },
  { size: 60, sampleSize: 60, minimum: 0, method: 'simple' as const },
  { size: 60, sampleSize: 12, minimum: 0, method: 'stratified' as const },
  { size: 60, sampleSize: 17, minimum: 3, method: 'stratified' as const },
  { size: 40, sampleSize: 38, minimum: 2, method: 'stratified' as const },
  { size: 50, sampleSize: 31, minimum: 7, method: 'stratified' as const },
])(
  'a checksum tool draws the same $method sample: $sampleSize of $size, at least $minimum',
  ({ size, ...draw }) => {
    const cases = listOf(size).map((row) => (draw.method === 'simple' ? { ...row, stratum: '' } : row));
    const seed = 'f00dfeed/2';
    const ours = drawCases(cases, seed, { size: draw.sampleSize, minimum: draw.minimum });
    if (!ours.ok) return expect.fail('the draw was refused');
    const theirs = redo(
      { ...draw, seed, strataBy: draw.method === 'simple' ? [] : ['team'] },
      cases.toReversed(),
    );
    expect(theirs).toEqual({
      sample: ours.value.drawn.map(({ reference }) => reference),
      list: frameHash(cases.map(({ reference }) => reference)),
      drawn: ours.value.sampleHash,
    });
  },
  PATIENCE_MS,
);
