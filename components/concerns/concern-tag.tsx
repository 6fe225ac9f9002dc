import { Tag } from '#components/ui/tag.tsx';
import { CONCERN_LEVELS, type ConcernLevel } from '#lib/domain/concerns/level.ts';
import { CONCERN_STATES, type ConcernMoments, concernState } from '#lib/domain/concerns/state.ts';

/** How grave a concern is, in a word. */
export function LevelTag({ level }: { level: ConcernLevel }) {
  const { tag, label } = CONCERN_LEVELS[level];
  return <Tag colour={tag}>{label}</Tag>;
}

/** Where a concern is, in a few words. */
export function StateTag({ concern }: { concern: ConcernMoments }) {
  const { tag, label } = CONCERN_STATES[concernState(concern)];
  return <Tag colour={tag}>{label}</Tag>;
}
