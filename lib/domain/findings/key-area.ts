import { FOUND_WHERE, FOUND_WHERE_NAMES } from '#lib/domain/answers/found-where.ts';
import { type Figure, figureOf } from '#lib/domain/findings/figure.ts';
import { areasOf, type FindingsRecord } from '#lib/domain/findings/findings.ts';
import { findingInWords } from '#lib/domain/findings/key-area-words.ts';
import { countIn, outcomesOf } from '#lib/domain/findings/tallies.ts';
import { NOT_SAID } from '#lib/domain/findings/tally-cells.ts';
import { findQuestion } from '#lib/domain/tools/questions.ts';

/** A question beneath a key area, with the counts of every outcome. */
export type QuestionFinding = { id: string; number: string; text: string; figure: Figure };

/** How many answers said that the evidence was in this place. */
export type FoundCount = { place: string; label: string; count: number };

/** One key area in full. */
export type KeyAreaFinding = {
  id: string;
  label: string;
  /** The finding in words, for the page's title. */
  title: string;
  /** How the answers of one audit make the key area's, in words. */
  rule: string;
  figure: Figure;
  questions: QuestionFinding[];
  found: FoundCount[];
};

const ALL_OF =
  'Counted as evidenced in an audit when every question below is met. A question that does not apply is left out; one that is partly met, not met or silent is enough to count the audit as not evidenced; a blank one, with none of those, leaves the audit unanswered.';
const SINGLE =
  'Counted as evidenced in an audit when the question below is met. Nothing else counts: not partly, not silence.';

function foundIn({ tallies }: FindingsRecord, questions: readonly string[]): FoundCount[] {
  const sum = (option: string) =>
    questions.reduce((total, subject) => total + countIn(tallies, { kind: 'found', subject, option }), 0);
  return [
    ...FOUND_WHERE_NAMES.map((place) => ({ place, label: FOUND_WHERE[place].label, count: sum(place) })),
    { place: NOT_SAID, label: 'Place not given', count: sum(NOT_SAID) },
  ];
}

function questionFindings(record: FindingsRecord, ids: readonly string[]): QuestionFinding[] {
  return ids
    .map((id) => findQuestion(record.tool, id))
    .filter((question) => question !== null)
    .map(({ id, number, text }) => ({
      id,
      number,
      text,
      figure: figureOf(outcomesOf(record.tallies, { kind: 'question', subject: id }), record.rule),
    }));
}

/** What the counts say about one key area, or null where the tool has no such key area. */
export function describeKeyArea(record: FindingsRecord, keyAreaId: string): KeyAreaFinding | null {
  const keyArea = record.tool.keyAreas.find(({ id }) => id === keyAreaId);
  const finding = areasOf(record).find(({ id }) => id === keyAreaId);
  if (!keyArea || !finding) return null;
  return {
    ...finding,
    title: findingInWords(finding.figure),
    rule: keyArea.rule === 'all-of' ? ALL_OF : SINGLE,
    questions: questionFindings(record, keyArea.questions),
    found: foundIn(record, keyArea.questions),
  };
}
