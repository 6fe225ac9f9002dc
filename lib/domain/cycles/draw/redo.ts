import type { DrawRecord } from '#lib/domain/cycles/draw/draw-record.ts';
import { columnsInWords } from '#lib/domain/cycles/draw/strata.ts';

/** One step of drawing a sample again: what it does, and the commands that do it. */
export type RedoStep = { title: string; says: string; command: string };

/** What it takes to draw a sample again. */
export type DrawToRedo = Pick<DrawRecord, 'seed' | 'method' | 'strataBy' | 'minimum' | 'sampleSize'>;

const FINGERPRINT: RedoStep = {
  title: 'See that it is the same list',
  says: 'Sorts the references and takes one checksum of them all, with a line break between two but none at the end. It is the fingerprint of the list.',
  command: 'printf %s "$(LC_ALL=C sort references.txt)" | sha256sum',
};

const orderStep = (seed: string): RedoStep => ({
  title: 'Put the list in the order of the draw',
  says: 'Takes the checksum of the seed, a line break and each reference, and sorts the references by it, lowest first.',
  command: `seed='${seed}'
while IFS= read -r reference; do
  sum=$(printf '%s\\n%s' "$seed" "$reference" | sha256sum | cut -c 1-64)
  printf '%s %s\\n' "$sum" "$reference"
done < references.txt | LC_ALL=C sort | cut -c 66- > order.txt`,
});

const sharesStep = ({ sampleSize, minimum, strataBy }: DrawToRedo): RedoStep => ({
  title: 'Share the sample out',
  says: `Counts the cases by ${columnsInWords(strataBy)}. ${minimum === 0 ? 'The sample is shared' : `Each group gets ${minimum}, or all it has; what is left is shared`} in proportion to the groups’ sizes: whole parts first, then one more in order of the largest remainder, then of the larger group, then of the alphabet. No group gets more than it has; what it cannot take goes round again.`,
  command: `LC_ALL=C awk -F '\\t' -v n=${sampleSize} -v least=${minimum} '
  function better(a, b) {
    if (over[a] != over[b]) return over[a] > over[b]
    if (size[a] != size[b]) return size[a] > size[b]
    return (a "") < (b "")
  }
  { size[$2]++ }
  END {
    left = n
    for (g in size) { given[g] = size[g] < least ? size[g] : least; left -= given[g] }
    while (left > 0) {
      total = 0; split("", over)
      for (g in size) if (given[g] < size[g]) total += size[g]
      if (total == 0) break
      extra = left
      for (g in size) if (given[g] < size[g]) {
        over[g] = (left * size[g]) % total
        part[g] = (left * size[g] - over[g]) / total
        extra -= part[g]
      }
      for (; extra > 0; extra--) {
        first = 1
        for (g in over) if (first || better(g, best)) { best = g; first = 0 }
        part[best]++; over[best] = -1
      }
      left = n
      for (g in over) {
        given[g] += part[g]
        if (given[g] > size[g]) given[g] = size[g]
      }
      for (g in given) left -= given[g]
    }
    for (g in given) print given[g] "\\t" g
  }' cases.tsv > shares.tsv`,
});

const DRAW_BY_SHARES: RedoStep = {
  title: 'Draw',
  says: 'Goes through the list in its order and takes a case as long as its group has not got its number. Those left over are the reserves of their group.',
  command: `awk -F '\\t' '
  FILENAME == "shares.tsv" { left[$2] = $1; next }
  FILENAME == "cases.tsv" { group[$1] = $2; next }
  left[group[$1]]-- > 0' shares.tsv cases.tsv order.txt > sample.txt`,
};

const drawFirst = (size: number): RedoStep => ({
  title: 'Draw',
  says: `The first ${size} are the sample, in the order of their case codes. The rest are the reserves, in that order.`,
  command: `head -n ${size} order.txt > sample.txt`,
});

const COMPARE: RedoStep = {
  title: 'Compare',
  says: 'The checksum of the sample, one reference on each line. It is the fingerprint of the sample.',
  command: 'sha256sum sample.txt',
};

const REFERENCES_OF_CASES: RedoStep = {
  title: 'Take the references by themselves',
  says: 'The first column of your file.',
  command: 'cut -f 1 cases.tsv > references.txt',
};

/** How anyone who holds the list draws a sample again with a checksum tool, step by step. */
export function redoSteps(draw: DrawToRedo): RedoStep[] {
  if (draw.method === 'simple')
    return [FINGERPRINT, orderStep(draw.seed), drawFirst(draw.sampleSize), COMPARE];
  return [REFERENCES_OF_CASES, FINGERPRINT, orderStep(draw.seed), sharesStep(draw), DRAW_BY_SHARES, COMPARE];
}
