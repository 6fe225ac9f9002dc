import { StackingTable } from '#components/ui/stacking-table.tsx';
import type { MovementRow } from '#lib/domain/moderation/grade-movement.ts';
import { MODERATION_REASONS } from '#lib/domain/moderation/why.ts';

const COLUMNS = [
  { key: 'why', heading: 'Moderated because' },
  { key: 'audits', heading: 'Finished', numeric: true },
  { key: 'up', heading: 'Judgement up', numeric: true },
  { key: 'same', heading: 'The same', numeric: true },
  { key: 'down', heading: 'Down', numeric: true },
  { key: 'answers', heading: 'Answers changed', numeric: true },
];

/** How finished moderations moved judgements and answers; nothing where none is finished. */
export function MovementTable({ rows }: { rows: readonly MovementRow[] }) {
  if (rows.length === 0) return null;
  return (
    <>
      <StackingTable
        caption="How moderation moved the judgements"
        captionSize="m"
        columns={COLUMNS}
        rows={rows.map(({ why, audits, up, same, down, changed, asked }) => ({
          key: why,
          cells: {
            why: MODERATION_REASONS[why].label,
            audits,
            up,
            same,
            down,
            answers: `${changed} of ${asked}`,
          },
        }))}
      />
      <p className="app-note">
        Only those drawn beforehand say how judgements would move in general: the others were chosen for what
        they were judged.
      </p>
    </>
  );
}
