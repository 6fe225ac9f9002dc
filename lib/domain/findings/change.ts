import { type ChangeTest, testChanges } from '#lib/domain/findings/change-test.ts';
import { type Figure, hasPercent, type Share } from '#lib/domain/findings/figure.ts';
import { countsInWords, figureInWords } from '#lib/domain/findings/words.ts';

/** One of the two figures that stand beside each other. */
export type ChangeSide = {
  /** As it is read: "48% (12 of 25)". */
  words: string;
  /** Its counts where they are known and many enough to be tested; null where not. */
  share: Share | null;
  /** Why it is not tested; null where it is. */
  why: string | null;
};

/** A key area and its two figures; a side is null where the key area is not there. */
export type AreaPair = {
  id: string;
  label: string;
  before: ChangeSide | null;
  now: ChangeSide;
  /** Why the two do not measure the same, whatever their counts; null where they do. */
  unlike: string | null;
};

/** A key area with what its two figures say. */
export type TestedArea = AreaPair & { test: ChangeTest | null; why: string | null };

/** All key areas of a cycle beside an earlier one. */
export type CycleChange = { areas: TestedArea[]; tested: number };

/** Words for a question or rule that was changed between two versions. */
export const CHANGED_QUESTION =
  'Changed, not comparable: the question or the rule of this key area was not the same';

/** Words for a key area that the earlier tool did not have. */
export const NEW_AREA = 'New: there was no such key area before';

/** A figure counted here, as one side of a comparison. `of` names the cycle: "now". */
export function sideOf(figure: Figure, of: string): ChangeSide {
  const words = figureInWords(figure);
  if (hasPercent(figure)) return { words, share: figure.share, why: null };
  const isFew = figure.decision.publish;
  const why = isFew
    ? `Too few to compare: ${countsInWords(figure)} ${of}`
    : `Nothing to compare: no figure ${of}`;
  return { words, share: null, why };
}

const whyNot = ({ before, now, unlike }: AreaPair): string | null =>
  before === null ? (unlike ?? NEW_AREA) : (unlike ?? before.why ?? now.why);

/** Tests every key area whose two figures measure the same, all of them together. */
export function testAreas(areas: readonly AreaPair[]): CycleChange {
  const pairs = areas.map((area) => {
    const [before, now] = [area.before?.share, area.now.share];
    return whyNot(area) === null && before && now ? { before, now } : null;
  });
  const tests = testChanges(pairs.filter((pair) => pair !== null));
  const waiting = tests.values();
  return {
    tested: tests.length,
    areas: areas.map((area, place) => {
      const test = pairs[place] ? (waiting.next().value ?? null) : null;
      return { ...area, test, why: test ? null : whyNot(area) };
    }),
  };
}
