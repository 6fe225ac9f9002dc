import 'server-only';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import type { MessageDraft } from '#lib/domain/messages/draft-message.ts';
import { mailSettings } from '#lib/env.ts';

/** A connection on which messages can be written: inside the transaction of the deed they tell of. */
export type MessageTx = Pick<PrismaClient, 'message' | 'person'>;

/**
 * Keeps the messages that are not there yet, for people who can still sign in; gives how many. They wait for the mail
 * server, or stay where their reader finds them where there is none. Two statements.
 */
export async function writeMessages(
  councilId: string,
  tx: MessageTx,
  drafts: readonly MessageDraft[],
): Promise<number> {
  if (drafts.length === 0) return 0;
  const reachable = await listReachable(councilId, tx, drafts);
  const status = mailSettings() === null ? 'kept' : 'waiting';
  const data = drafts
    .filter(({ personId }) => reachable.has(personId))
    .map((draft) => ({
      ...draft,
      calendar: draft.calendar && JSON.stringify(draft.calendar),
      councilId,
      status,
    }));
  return (await tx.message.createMany({ data, skipDuplicates: true })).count;
}

async function listReachable(
  councilId: string,
  tx: MessageTx,
  drafts: readonly MessageDraft[],
): Promise<Set<string>> {
  const id = { in: [...new Set(drafts.map(({ personId }) => personId))] };
  const people = await tx.person.findMany({
    where: { councilId, id, disabledAt: null },
    select: { id: true },
  });
  return new Set(people.map((person) => person.id));
}
