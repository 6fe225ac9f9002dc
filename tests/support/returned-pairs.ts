import { randomUUID } from 'node:crypto';
import { sealCase } from '#lib/db/cases/seal.ts';
import { database } from '#lib/db/client.ts';
import { countAudit } from '#lib/db/tallies/count-audit.ts';
import { NO_ANSWER } from '#lib/domain/answers/no-answer.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

type Pair = { cycleId: string; teamId: string; number: number; people: readonly [Viewer, Viewer] };

/** What each of a pair chose alone, by question: the manager's, then the chair's; null where one left it blank. */
export type Choices = Record<string, readonly [string | null, string | null]>;

async function anAudit(councilId: string, { cycleId, teamId, number, people }: Pair): Promise<string> {
  const sealed = sealCase(councilId, { reference: `K${number}`, worker: 'W' });
  const referenceMac = Buffer.from(randomUUID());
  const frame = await database().frameCase.create({
    data: { councilId, cycleId, teamId, sealed, referenceMac },
  });
  const { id } = await database().audit.create({
    data: {
      ...{ councilId, cycleId, teamId, number, frameCaseId: frame.id, code: `CP-${number}` },
      ...{ status: 'returned', agreeingSince: new Date(), returnedAt: new Date() },
    },
  });
  const [manager, chair] = people;
  await database().auditSeat.createMany({
    data: [
      { councilId, auditId: id, seat: 'manager', personId: manager.personId, finishedAt: new Date() },
      { councilId, auditId: id, seat: 'chair', personId: chair.personId, finishedAt: new Date() },
    ],
  });
  return id;
}

/** An audit two people had judged alone and returned, written as rows and counted; gives its id. */
export async function aBlindPair(
  viewer: Viewer,
  choices: Choices,
  pair: Pair,
): Promise<{ auditId: string; cycleId: string; teamId: string }> {
  const { councilId } = viewer;
  const { cycleId, teamId, people } = pair;
  const auditId = await anAudit(councilId, pair);
  const own = Object.entries(choices).flatMap(([questionId, options]) =>
    people.flatMap((person, seat) => {
      const option = options[seat];
      return option ? [{ questionId, option, personId: person.personId }] : [];
    }),
  );
  await database().answer.createMany({
    data: own.map(({ questionId, option, personId }) => ({
      ...{ councilId, auditId, questionId, cycleId, teamId, option, blindOption: option },
      ...{ version: 1, content: { ...NO_ANSWER, value: option }, outcome: option },
      ...{ responseOf: personId, updatedById: personId, updatedAt: new Date() },
    })),
  });
  const audit = { auditId, cycleId, teamId };
  await database().$transaction((tx) => countAudit(viewer, tx, { ...audit, sign: 1 }));
  return audit;
}
