import { Tag, type TagColour } from '#components/ui/tag.tsx';
import { CYCLE_STATUSES, type CycleStatus } from '#lib/domain/cycles/workflow.ts';

const COLOURS = {
  planned: 'grey',
  drawn: 'grey',
  paired: 'teal',
  open: 'blue',
  closed: 'purple',
  published: 'green',
} as const satisfies Record<CycleStatus, TagColour>;

/** Where a cycle is in its life, in a word. */
export function CycleStatusTag({ status }: { status: CycleStatus }) {
  return <Tag colour={COLOURS[status]}>{CYCLE_STATUSES[status].label}</Tag>;
}
