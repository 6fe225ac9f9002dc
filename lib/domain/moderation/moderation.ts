import type { AuditStatus } from '#lib/domain/audits/workflow.ts';

/** Where a moderation is, with the words and the colour of its tag. */
export const MODERATION_STATES = {
  waiting: { label: 'Needs a moderator', tag: 'yellow' },
  'under-way': { label: 'With its moderator', tag: 'blue' },
  back: { label: 'Back with its pair', tag: 'grey' },
  finished: { label: 'Finished', tag: 'green' },
} as const;

/** One of the places a moderation can be in. */
export type ModerationState = keyof typeof MODERATION_STATES;

/** The states in the order of the list: what needs the coordinator first. */
export const MODERATION_STATE_NAMES = [
  'waiting',
  'under-way',
  'back',
  'finished',
] as const satisfies ModerationState[];

type Stands = { status: AuditStatus; moderatorId: string | null; finishedAt: Date | null };

/** Where a moderation is. One that is finished stays so, whatever becomes of the audit. */
export function moderationState({ status, moderatorId, finishedAt }: Stands): ModerationState {
  if (finishedAt !== null) return 'finished';
  if (status !== 'returned') return 'back';
  return moderatorId === null ? 'waiting' : 'under-way';
}
