import { Tag } from '#components/ui/tag.tsx';
import { TRAINING_STANDINGS, type TrainingStanding } from '#lib/domain/readiness/training-standing.ts';
import { dateInWords } from '#lib/format.ts';

const JOINS = { trained: 'until', due: 'by', out: 'since', none: '' } as const satisfies Record<
  TrainingStanding,
  string
>;

type TrainingWordsProps = { standing: TrainingStanding; until: string | null };

/** How training stands: its word in a tag, and the day that goes with it. */
export function TrainingWords({ standing, until }: TrainingWordsProps) {
  const { label, tag } = TRAINING_STANDINGS[standing];
  return (
    <>
      <Tag colour={tag}>{label}</Tag>
      {until ? (
        <span className="app-stacking__more">
          {' '}
          {JOINS[standing]} {dateInWords(until)}
        </span>
      ) : null}
    </>
  );
}
