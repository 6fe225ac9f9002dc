import type { DrawnFrom, GroupBalance } from '#lib/domain/cycles/sample-balance.ts';

const MOST_NAMED = 3;

const rangeOf = ([low, high]: GroupBalance['usual']) => (low === high ? `${low}` : `${low} to ${high}`);

/** Groups by name with their counts: "Quay (9, where 2 to 7 is usual)". */
function named(groups: readonly GroupBalance[]): string {
  const words = groups.map(
    ({ value, sample, usual }) => `${value} (${sample}, where ${rangeOf(usual)} is usual)`,
  );
  const shown = words.slice(0, MOST_NAMED);
  const more = words.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}

/** What is over- and under-represented in one column, honestly: what chance alone would give is called so. */
export function balanceSentence(
  groups: readonly GroupBalance[],
  { label, strataBy }: DrawnFrom & { label: string },
): string {
  const missing = groups.filter((row) => row.frame > 0 && row.sample === 0);
  const none =
    missing.length === 0 ? '' : ` No case was drawn from ${list(missing.map(({ value }) => value))}.`;
  if (groups.some(({ verdict }) => verdict === 'shared-out'))
    return `The draw was shared out by ${label}, so these counts were set before it.${none}`;
  const more = groups.filter(({ verdict }) => verdict === 'more');
  const fewer = groups.filter(({ verdict }) => verdict === 'fewer');
  if (more.length + fewer.length === 0)
    return `By ${label}, every difference is one that chance alone would give.${none}`;
  const over = more.length === 0 ? [] : [`over-represented: ${named(more)}`];
  const under = fewer.length === 0 ? [] : [`under-represented: ${named(fewer)}`];
  const why =
    strataBy.length > 0
      ? 'The strata of the draw can bring this about.'
      : 'Chance alone goes this far in 1 group of 20, so this is no fault of the draw; say so beside the figures.';
  return `By ${label}, ${[...over, ...under].join('; ')}. ${why}${none}`;
}

function list(words: readonly string[]): string {
  if (words.length > MOST_NAMED) return `${words.length} groups`;
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
