import { countIn, outcomesOf, type TallyCount } from '#lib/domain/findings/tallies.ts';
import type { Question } from '#lib/domain/tools/question.ts';

/** So many of so many answers. */
export type CountOf = { count: number; of: number };

/** Done, recorded and findable, each with its own base, and what stands outside the bases. */
export type EvidenceCounts = {
  /** Done, at least in part, of the answers in which the record says whether it was. */
  done: CountOf;
  /** Answers in which the record says something, of all that were answered. */
  recorded: CountOf;
  /** Found where it was expected, of the answers that say where on the record it was found. */
  findable: CountOf;
  /** Not on the record, but the worker says it was done. */
  told: number;
  /** Evidence whose place nobody gave. */
  placeNotGiven: number;
};

const GRADED = ['grade', 'scale-0-10'];

/**
 * The three facts of `evidenceFacts` counted over the returned audits, from the tallies of outcomes and of places. A grade
 * below the line is work that was done; a "no" is work that was not.
 */
export function evidenceCounts(
  tallies: readonly TallyCount[],
  questions: readonly Pick<Question, 'id' | 'type'>[],
): EvidenceCounts {
  const sum = (of: (question: Pick<Question, 'id' | 'type'>) => number) =>
    questions.reduce((total, question) => total + of(question), 0);
  const found = (option: string) => sum(({ id }) => countIn(tallies, { kind: 'found', subject: id, option }));
  const outcomes = (id: string) => outcomesOf(tallies, { kind: 'question', subject: id });
  const notDone = sum(({ id, type }) => (GRADED.includes(type) ? 0 : outcomes(id)['not-met']));
  const recorded = sum(({ id }) => {
    const { met, partly, 'not-met': notMet } = outcomes(id);
    return met + partly + notMet;
  });
  const expected = found('expected-place');
  return {
    done: { count: recorded - notDone, of: recorded },
    recorded: { count: recorded, of: recorded + sum(({ id }) => outcomes(id)['not-evidenced']) },
    findable: { count: expected, of: expected + found('elsewhere-on-system') + found('paper-file') },
    told: found('told-by-worker-only'),
    placeNotGiven: found('not-said'),
  };
}
