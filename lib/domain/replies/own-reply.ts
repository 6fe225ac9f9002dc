import type { Capacity, ReplyMoments } from '#lib/domain/replies/reply.ts';

/** An audit somebody is asked to read, as their home page lists it. Days are yyyy-mm-dd. */
export type OwnReply = ReplyMoments & {
  id: string;
  code: string;
  cycleName: string;
  capacity: Capacity;
  dueOn: string;
  points: number;
  /** False while the pair works on it again: then there is nothing to read. */
  isReturned: boolean;
};
