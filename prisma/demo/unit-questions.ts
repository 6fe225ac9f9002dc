import { v7 } from 'uuid';
import type { Prisma } from '#lib/db/generated/client.ts';
import { addDays } from '#lib/statistics/calendar-day.ts';
import { moment, weekday } from '#prisma/demo/days.ts';
import type { DemoCouncil } from '#prisma/demo/load-cycle.ts';
import { promised } from '#prisma/demo/promised.ts';
import { secondCycle } from '#prisma/demo/second-cycle.ts';

const COORDINATOR = 'Gwen Hartley';

/** What was asked from the form: by whom, about which question, and what the unit said; null where it still waits. */
const ASKED = [
  {
    by: 'Helen Marsh',
    about: 'pc-personal-adviser',
    words:
      'The adviser changed when the team was split, but the new one had met the young person before. Is that “the same person still there”?',
    answer:
      'No: count the change, and say in the note that they knew each other. We want to see how often advisers change, whatever the reason.',
    daysAgo: 3,
  },
  {
    by: 'Janet Ashworth',
    about: 'pc-visits',
    words:
      'Two visits were by video while the young person was at college in another county. Do they count as seen?',
    answer: null,
    daysAgo: 1,
  },
] as const;

/** Two questions to the unit in the open cycle: one answered, one that waits. */
export async function loadUnitQuestions(
  tx: Prisma.TransactionClient,
  { councilId, personIds }: DemoCouncil,
  today: string,
): Promise<void> {
  const cycle = { name: secondCycle(today).name };
  for (const { by, about, words, answer, daysAgo } of ASKED) {
    const askedById = promised(personIds, by);
    const audit = await tx.audit.findFirstOrThrow({
      where: { councilId, cycle, status: 'started', seats: { some: { personId: askedById } } },
      orderBy: { number: 'asc' },
    });
    const askedAt = moment(weekday(addDays(today, -daysAgo)), 95);
    const answered = answer && {
      answer,
      answeredById: promised(personIds, COORDINATOR),
      answeredAt: new Date(askedAt.getTime() + 47 * 60_000),
    };
    await tx.unitQuestion.create({
      data: {
        councilId,
        id: v7(),
        auditId: audit.id,
        questionId: about,
        words,
        askedById,
        askedAt,
        ...answered,
      },
    });
  }
}
