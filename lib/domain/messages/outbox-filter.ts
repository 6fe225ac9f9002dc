import { z } from 'zod';
import { MESSAGE_KIND_NAMES } from '#lib/domain/messages/message-kinds.ts';
import { MESSAGE_STATUS_NAMES } from '#lib/domain/messages/message-status.ts';
import { pageNumber } from '#lib/domain/page-number.ts';

/** The outbox's filter as its address carries it; what cannot be understood is left out. */
export const outboxFilterSchema = z.object({
  status: z.enum(MESSAGE_STATUS_NAMES).optional().catch(undefined),
  kind: z.enum(MESSAGE_KIND_NAMES).optional().catch(undefined),
  page: pageNumber,
});

/** Which messages to list. */
export type OutboxFilter = z.infer<typeof outboxFilterSchema>;

/** The filter as the query of an address, without what is not set and without the first page. */
export function outboxQuery({ status, kind, page }: OutboxFilter): Record<string, string> {
  return { ...(status && { status }), ...(kind && { kind }), ...(page > 1 && { page: String(page) }) };
}
