import type { Capacity } from '#lib/domain/replies/reply.ts';
import type { ReplyPoint } from '#lib/domain/replies/reply-point.ts';

/** A reply that came in, as its pair and the coordinator read it. */
export type AuditReply = {
  id: string;
  /** Who wrote it. */
  by: string;
  capacity: Capacity;
  repliedAt: Date;
  words: string;
  points: ReplyPoint[];
};
