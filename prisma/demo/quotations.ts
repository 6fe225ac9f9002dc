import type { Prisma } from '#lib/db/generated/client.ts';
import { type Answer, answerSchema } from '#lib/domain/answers/answer.ts';
import type { WordSource } from '#lib/domain/words/word-sources.ts';
import { chance } from '#prisma/demo/chance.ts';
import { moment } from '#prisma/demo/days.ts';
import type { DemoCouncil } from '#prisma/demo/load-cycle.ts';
import { promised } from '#prisma/demo/promised.ts';

const CYCLE = 'Child protection, December 2014';
const RELEASED_ON = '2014-12-17';
/** Of each question so many quotations are enough. */
const MOST_OF_ONE = 5;

type Words = { source: WordSource; words: string };

/** What of an answer could be quoted: the auditors' note, and what the family said. */
function wordsOf({ note, exemplar, voice }: Answer): Words[] {
  return [
    { source: exemplar ? ('exemplar' as const) : ('note' as const), words: note },
    { source: 'voice' as const, words: voice?.words ?? '' },
  ].filter(({ words }) => words !== '');
}

/** The words of the last cycle that were released, each once and a few of each question of a key area. */
export async function loadQuotations(tx: Prisma.TransactionClient, council: DemoCouncil): Promise<void> {
  const { councilId, personIds, tools } = council;
  const tool = promised(tools, 'child-protection').definition;
  const cycle = await tx.cycle.findFirstOrThrow({ where: { councilId, name: CYCLE } });
  const questions = new Set(tool.keyAreas.flatMap((area) => area.questions));
  const answers = await tx.answer.findMany({
    where: {
      councilId,
      cycleId: cycle.id,
      questionId: { in: [...questions] },
      audit: { status: 'returned' },
    },
  });
  const quotable = answers
    .flatMap(({ auditId, questionId, outcome, content }) => {
      const answer = answerSchema.parse(content);
      const at = { auditId, questionId, outcome, cause: answer.quickWin };
      return wordsOf(answer).map((words) => ({ ...at, ...words }));
    })
    .toSorted((a, b) => chance(a.questionId, a.words) - chance(b.questionId, b.words));
  const once = quotable.filter(
    ({ questionId, words }, place) =>
      quotable.findIndex((other) => other.questionId === questionId && other.words === words) === place,
  );
  const few = once.filter(
    ({ questionId }, place) =>
      once.slice(0, place).filter((other) => other.questionId === questionId).length < MOST_OF_ONE,
  );
  const released = {
    releasedById: promised(personIds, 'Gwen Hartley'),
    releasedAt: moment(RELEASED_ON, 200),
  };
  await tx.quotation.createMany({
    data: few.map((quotation) => ({ ...quotation, ...released, councilId, cycleId: cycle.id })),
  });
}
