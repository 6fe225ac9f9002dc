import { ordinal } from '#lib/domain/cycles/draw/draw-record.ts';
import type { DrawMade } from '#lib/domain/findings/draw-made.ts';
import type { Expectations } from '#lib/domain/findings/expectation.ts';
import { type AreaFinding, type Figure, hasPercent } from '#lib/domain/findings/figure.ts';
import type { FigureRule } from '#lib/statistics/meaningful-figure.ts';
import { roundHalfUp } from '#lib/statistics/round-half-up.ts';

/** What decides how carefully findings must be read. */
export type Circumstances = {
  provisional: boolean;
  /** Day of the edition, yyyy-mm-dd; null where the figures still move. */
  publishedOn: string | null;
  requested: number;
  returned: number;
  frameSize: number;
  firstUse: boolean;
  /** How the sample came about; null for a cycle whose draw was not kept. */
  draw: DrawMade | null;
  rule: FigureRule;
  areas: readonly AreaFinding[];
  expectations: Expectations;
  /** Key areas, by their ids, that the tool asks in another way now. */
  changedSince: readonly string[];
};

type Rule = (cycle: Circumstances) => string | null;

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;
const spelt = (n: number): string => NUMBERS[n] ?? n.toLocaleString('en-GB');
const quoted = (label: string): string => `“${label}”`;

const provisional: Rule = (cycle) =>
  cycle.provisional
    ? 'These figures are provisional: the findings are not published and may still change.'
    : null;

const sample: Rule = ({ returned, frameSize, rule }) => {
  if (returned === 0 || returned >= frameSize) return null;
  const size = returned < rule.smallBaseBelow ? 'small sample' : 'sample';
  return `This is a ${size}, not the whole service.`;
};

const drawnAgain: Rule = ({ draw }) => {
  if (draw === null || draw.number === 1) return null;
  const earlier = draw.number === 2 ? 'the first was' : 'those before it were';
  return `This is the ${ordinal(draw.number)} draw of the sample; why ${earlier} given up stands on the page of the draw.`;
};

const overSampled: Rule = ({ draw, returned }) => {
  const groups = draw?.overSampled.length ?? 0;
  if (groups === 0 || returned === 0) return null;
  const [were, their, them] = groups === 1 ? ['group was', 'its', 'it'] : ['groups were', 'their', 'them'];
  return `${spelt(groups)} ${were} drawn in more than ${their} part of the list by design, so a figure for all cases counts ${them} too heavily.`;
};

const firstUse: Rule = (cycle) =>
  cycle.firstUse ? 'It is the first use of this tool, so there is nothing yet to compare it with.' : null;

/**
 * How far audits not returned could move a figure, in whole points: their share of all requested, or the most that any
 * figure shown could really move if every one of them answered it the same way, where "does not apply" made a base so
 * small that this is more.
 */
function pointsAtStake(away: number, { requested, areas }: Circumstances): number {
  const movable = areas
    .map(({ figure }) => figure)
    .filter(hasPercent)
    .map(({ share }) =>
      Math.ceil(
        (100 * away * Math.max(share.met, share.base - share.met)) / (share.base * (share.base + away)),
      ),
    );
  return Math.max(roundHalfUp(100 * away, requested), ...movable);
}

const notReturned: Rule = (cycle) => {
  const away = cycle.requested - cycle.returned;
  if (away <= 0 || cycle.returned === 0) return null;
  const audits = away === 1 ? 'The one audit' : `The ${spelt(away)} audits`;
  const not = cycle.provisional ? 'not yet' : 'not';
  return `${audits} ${not} returned could move any figure by up to ${pointsAtStake(away, cycle)} points.`;
};

const low = ({ decision }: Figure): boolean =>
  decision.reason === 'low-response' || decision.reason === 'not-answered';

const notAscertained: Rule = ({ areas, returned }) => {
  const unknown = areas.filter(({ figure }) => low(figure));
  const [only] = unknown;
  if (!only || returned === 0) return null;
  if (unknown.length === 1)
    return `${quoted(only.label)} cannot be ascertained, because too few audits answered it.`;
  return `${spelt(unknown.length)} of the ${areas.length} key areas cannot be ascertained, because too few audits answered them.`;
};

const blanks: Rule = ({ areas }) => {
  const partial = areas.filter(({ figure }) => hasPercent(figure) && figure.missing > 0);
  if (partial.length === 0) return null;
  const points = Math.max(
    ...partial.map(({ figure }) => roundHalfUp(100 * figure.missing, figure.applicable)),
  );
  const [only] = partial;
  const what = only && partial.length === 1 ? quoted(only.label) : `${spelt(partial.length)} of the figures`;
  return `Answers left blank could move ${what} by up to ${points} ${points === 1 ? 'point' : 'points'}.`;
};

const changedSince: Rule = ({ areas, changedSince: changed }) => {
  const older = areas.filter(({ id }) => changed.includes(id));
  const [only] = older;
  if (!only) return null;
  const [what, its] =
    older.length === 1 ? [quoted(only.label), 'its'] : [`${spelt(older.length)} of the key areas`, 'their'];
  return `The tool now asks ${what} in another way, so ${its} share cannot be compared with that of later cycles.`;
};

const youngExpectation: Rule = ({ areas, expectations, publishedOn }) => {
  const young = areas.filter(
    ({ id }) => publishedOn !== null && (expectations[id]?.agreedOn ?? '') > publishedOn,
  );
  const [only] = young;
  if (!only) return null;
  const what = young.length === 1 ? quoted(only.label) : `${spelt(young.length)} of the key areas`;
  return `What is expected of ${what} was agreed after these findings were published, so it was nobody’s aim when the work was done.`;
};

const RULES: readonly Rule[] = [
  provisional,
  sample,
  drawnAgain,
  overSampled,
  firstUse,
  notReturned,
  notAscertained,
  blanks,
  changedSince,
  youngExpectation,
];

/** Sentences a reader needs before the figures, each written from the data by its own rule; none where all is sound. */
export const cautions = (cycle: Circumstances): string[] =>
  RULES.map((rule) => rule(cycle))
    .filter((sentence) => sentence !== null)
    .map((sentence) => `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`);
