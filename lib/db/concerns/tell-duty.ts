import 'server-only';
import { z } from 'zod';
import { type Connection, rowsOf } from '#lib/db/client.ts';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { writeMessages } from '#lib/db/messages/write-messages.ts';
import {
  DUTY_TURNS,
  type DutyPerson,
  type DutyTurn,
  dutyTurnSchema,
  type Reached,
} from '#lib/domain/concerns/duty.ts';
import type { ConcernLevel } from '#lib/domain/concerns/level.ts';
import { draftMessage } from '#lib/domain/messages/draft-message.ts';
import type { CycleFact, MessageFacts } from '#lib/domain/messages/message-facts.ts';
import { linkTo } from '#lib/env.ts';
import { listInWords, momentInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

/** A transaction in which a concern's log and its messages are written. */
export type ConcernTx = Connection &
  Pick<PrismaClient, 'concern' | 'concernEntry' | 'message' | 'person' | 'trailEntry'>;

/** A concern as its messages tell of it. */
export type ToldConcern = {
  councilId: string;
  id: string;
  number: number;
  level: ConcernLevel;
  acknowledgeBy: Date;
  audit: { id: string; code: string };
  cycle: CycleFact;
};

const dutyRow: z.ZodType<DutyPerson> = z.object({
  id: z.string(),
  name: z.string(),
  turn: dutyTurnSchema.nullable(),
  isCoordinator: z.boolean(),
});

/** Everyone of a council who can be told of a concern: those with a turn of duty, and the coordinators. One statement. */
export function listDuty(councilId: string, connection: Connection): Promise<DutyPerson[]> {
  return rowsOf(
    connection,
    dutyRow,
    sql`SELECT id, name, "dutyTurn" AS turn, role = 'coordinator' AS "isCoordinator" FROM "Person"
        WHERE "councilId" = ${councilId}::uuid AND "disabledAt" IS NULL
          AND ("dutyTurn" IS NOT NULL OR role = 'coordinator')
        ORDER BY "dutyTurn", name, id`,
  );
}

/** What every message about a concern is written from: its code, its level and its address, nothing of the case. */
export function factsOf(concern: ToldConcern, at: Date): MessageFacts['concern-raised'] {
  const { id, number, level, acknowledgeBy, audit, cycle } = concern;
  const link = linkTo(paths.concern(id));
  return { cycle, audit, at, concern: { id, number, level, by: momentInWords(acknowledgeBy), link } };
}

/** Whom a turn reached, for the log: "Told Catherine Boyle, second on duty". */
export function toldWords({ people, by }: Reached, turn: DutyTurn): string {
  const names = listInWords(people.map(({ name }) => name));
  if (people.length === 0) return 'There was nobody to tell: nobody has a turn of duty';
  return by === 'turn'
    ? `Told ${names}, ${DUTY_TURNS[turn].label.toLowerCase()} on duty`
    : `Told ${names} as coordinator, because nobody is ${DUTY_TURNS[turn].label.toLowerCase()} on duty`;
}

/** Tells those whom the first turn reaches of a concern that was raised or is now red, and writes it in its log. */
export async function tellFirst(
  concern: ToldConcern,
  tx: ConcernTx,
  { kind, reached, at }: { kind: 'concern-raised' | 'concern-graver'; reached: Reached; at: Date },
): Promise<void> {
  const { councilId, id } = concern;
  const drafts = reached.people.map((person) => draftMessage(kind, person.id, factsOf(concern, at)));
  await writeMessages(councilId, tx, drafts);
  await tx.concernEntry.create({
    data: { councilId, concernId: id, kind: 'told', words: toldWords(reached, 1), at },
  });
}
