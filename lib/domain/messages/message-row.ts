import { z } from 'zod';
import { MESSAGE_KIND_NAMES } from '#lib/domain/messages/message-kinds.ts';
import type { ListedMessage } from '#lib/domain/messages/message-record.ts';
import { MESSAGE_STATUS_NAMES } from '#lib/domain/messages/message-status.ts';

/** A message as it is kept, read for a list. */
export const listedMessageSchema: z.ZodType<ListedMessage> = z
  .object({
    id: z.string(),
    kind: z.enum(MESSAGE_KIND_NAMES),
    subject: z.string(),
    person: z.object({ name: z.string() }),
    status: z.enum(MESSAGE_STATUS_NAMES),
    queuedAt: z.date(),
    sentAt: z.date().nullable(),
    readAt: z.date().nullable(),
    attempts: z.number(),
    failure: z.string(),
  })
  .transform(({ person, ...message }) => ({ ...message, to: person.name }));
