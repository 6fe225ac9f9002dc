import { type ChangedCount, changedIn } from '#lib/domain/findings/changed-answers.ts';
import { type EvidenceCounts, evidenceCounts } from '#lib/domain/findings/evidence-counts.ts';
import type { Expectation } from '#lib/domain/findings/expectation.ts';
import { type Figure, figureOf } from '#lib/domain/findings/figure.ts';
import { areaOf, cautionsOf, type FindingsRecord, sureOf } from '#lib/domain/findings/findings.ts';
import { type FoundCount, foundIn } from '#lib/domain/findings/found-places.ts';
import type { HowSure } from '#lib/domain/findings/how-sure.ts';
import { findingInWords } from '#lib/domain/findings/key-area-words.ts';
import { type Marked, markedIn } from '#lib/domain/findings/marked.ts';
import { outcomesOf } from '#lib/domain/findings/tallies.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import { placeWords } from '#lib/domain/tools/question-words.ts';
import { findQuestion } from '#lib/domain/tools/questions.ts';

/** A question beneath a key area, with the counts of every outcome. */
export type QuestionFinding = { id: string; number: string; text: string; figure: Figure };

/** One key area in full. */
export type KeyAreaFinding = {
  id: string;
  label: string;
  /** The finding in words, for the page's title. */
  title: string;
  /** How the answers of one audit make the key area's, in words. */
  rule: string;
  figure: Figure;
  /** How far it can be trusted; null where no percentage is shown. */
  sure: HowSure | null;
  /** What is expected of it now; null where nothing is. */
  expectation: Expectation | null;
  /** Sentences a reader needs before this figure. */
  cautions: string[];
  questions: QuestionFinding[];
  /** Done, recorded and findable, each with its base. */
  evidence: EvidenceCounts;
  found: FoundCount[];
  /** Where the tool expects the evidence, in the council's words. */
  expectedIn: string[];
  /** Its answers that were changed after the return. */
  changed: ChangedCount[];
  marked: Marked;
};

const ALL_OF =
  'An audit counts as evidenced when every question of this key area is met. A question that does not apply is left out. One that is partly met, not met or silent is enough to count the audit as not evidenced; a blank one, with none of those, leaves the audit unanswered.';
const SINGLE =
  'An audit counts as evidenced when the question is met. Nothing else counts: neither “partly” nor silence.';

function questionFindings(record: FindingsRecord, questions: readonly Question[]): QuestionFinding[] {
  return questions.map(({ id, number, text }) => ({
    id,
    number,
    text,
    figure: figureOf(outcomesOf(record.tallies, { kind: 'question', subject: id }), record.rule),
  }));
}

/** What the counts say about one key area, or null where the tool has no such key area. */
export function describeKeyArea(record: FindingsRecord, keyAreaId: string): KeyAreaFinding | null {
  const keyArea = record.tool.keyAreas.find(({ id }) => id === keyAreaId);
  if (!keyArea) return null;
  const finding = areaOf(record, keyArea);
  const questions = keyArea.questions
    .map((id) => findQuestion(record.tool, id))
    .filter((question) => question !== null);
  return {
    ...finding,
    title: findingInWords(finding.figure),
    rule: keyArea.rule === 'all-of' ? ALL_OF : SINGLE,
    sure: sureOf(record, finding),
    expectation: record.expectations[keyArea.id] ?? null,
    cautions: cautionsOf(record, [finding]),
    questions: questionFindings(record, questions),
    evidence: evidenceCounts(record.tallies, questions),
    found: foundIn(record.tallies, keyArea.questions),
    expectedIn: [...new Set(questions.flatMap((question) => placeWords(question, record.tool)))],
    changed: changedIn(record.tallies, keyArea.questions),
    marked: markedIn(record.tallies, keyArea.questions),
  };
}
