import { changeInWords } from '#lib/domain/findings/change-words.ts';
import type { Theme, ThemeArea } from '#lib/domain/findings/themes.ts';
import { asSentence, figureInWords, whyNoFigure } from '#lib/domain/findings/words.ts';

/** Why a key area waits for a decision: it is below what is expected, it fell, or it cannot be read. */
export type DecisionKind = 'below' | 'fell' | 'unread';

/** A key area of the latest findings that somebody has to decide something about. */
export type ToDecide = {
  kind: DecisionKind;
  cycleId: string;
  theme: string;
  keyArea: string;
  label: string;
  /** What the figures say, a whole sentence. */
  words: string;
};

type Found = Pick<ToDecide, 'kind' | 'words'>;

const FELL = ['fell', 'may-have-fallen'];

/** What one key area asks to be decided: the plainest reason alone, so that nothing is listed twice. */
function decisionOn({ figure, expectation, standing, change }: ThemeArea): Found | null {
  if (standing === 'below' && expectation)
    return {
      kind: 'below',
      words: `${figureInWords(figure)}, where at least ${expectation.percent}% is expected.`,
    };
  if (change?.test && FELL.includes(change.test.verdict))
    return { kind: 'fell', words: `${asSentence(changeInWords(change.test))}.` };
  const none = whyNoFigure(figure);
  return none === null || figure.applicable === 0 ? null : { kind: 'unread', words: `${asSentence(none)}.` };
}

const ORDER: readonly DecisionKind[] = ['below', 'fell', 'unread'];

/** What the latest findings of all themes leave to be decided: what is below what is expected first. */
export function listToDecide(themes: readonly Theme[]): ToDecide[] {
  const found = themes.flatMap(({ title, latest, areas }) =>
    areas.flatMap((area) => {
      const decision = decisionOn(area);
      const about = { cycleId: latest.cycleId, theme: title, keyArea: area.id, label: area.label };
      return decision ? [{ ...about, ...decision }] : [];
    }),
  );
  return found.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}
