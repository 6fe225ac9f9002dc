import { ProgressBar } from '#components/ui/progress-bar.tsx';
import type { CycleRow } from '#lib/domain/cycles/cycle.ts';
import { returnCounts } from '#lib/domain/cycles/returns.ts';
import { count } from '#lib/format.ts';

type CycleProgressProps = {
  cycle: Pick<
    CycleRow,
    'name' | 'status' | 'dueOn' | 'frameSize' | 'sampleSize' | 'returned' | 'notReturned' | 'laterDays'
  >;
  today: string;
};

/** How much of a cycle has come back; before the draw, how far its list is. */
export function CycleProgress({ cycle, today }: CycleProgressProps) {
  if (cycle.status === 'planned') {
    return (
      <span className="app-quiet">
        {cycle.frameSize > 0 ? `${count(cycle.frameSize, 'case')} listed` : 'No list yet'}
      </span>
    );
  }
  const { returned, requested, late } = returnCounts({ ...cycle, requested: cycle.sampleSize }, today);
  const words = late > 0 ? `${returned} of ${requested} · ${late} late` : `${returned} of ${requested}`;
  return (
    <ProgressBar done={returned} of={requested} label={`Audits returned in ${cycle.name}`}>
      {words}
    </ProgressBar>
  );
}
