import { LevelTag, StateTag } from '#components/concerns/concern-tag.tsx';
import { StackingTable } from '#components/ui/stacking-table.tsx';
import { timeLeft } from '#lib/domain/concerns/clock-words.ts';
import type { ListedConcern } from '#lib/domain/concerns/concern.ts';
import { DUTY_TURNS } from '#lib/domain/concerns/duty.ts';
import { concernState } from '#lib/domain/concerns/state.ts';
import { momentInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type ConcernsTableProps = { concerns: readonly ListedConcern[]; now: Date };

const COLUMNS = [
  { key: 'concern', heading: 'Concern' },
  { key: 'cycle', heading: 'Cycle' },
  { key: 'raised', heading: 'Raised' },
  { key: 'state', heading: 'State' },
];

/** Which clock runs, or who has it. */
function moreOf(concern: ListedConcern, now: Date): string {
  const { acknowledgeBy, planBy, turn, acknowledgedBy } = concern;
  switch (concernState(concern)) {
    case 'waiting':
      return `${timeLeft(acknowledgeBy, now)}, with the ${DUTY_TURNS[turn].label.toLowerCase()} on duty`;
    case 'acknowledged':
      return `${acknowledgedBy} has it; plan: ${timeLeft(planBy, now)}`;
    case 'planned':
      return `by ${acknowledgedBy}`;
  }
}

/** Immediate concerns in a list: never what they say. */
export function ConcernsTable({ concerns, now }: ConcernsTableProps) {
  const rows = concerns.map((concern) => ({
    key: concern.id,
    cells: {
      concern: (
        <>
          <a className="govuk-link govuk-link--no-visited-state" href={paths.concern(concern.id)}>
            {concern.code}, concern {concern.number}
          </a>{' '}
          <LevelTag level={concern.level} />
        </>
      ),
      cycle: concern.cycleName,
      raised: momentInWords(concern.raisedAt),
      state: (
        <>
          <StateTag concern={concern} /> <span className="app-stacking__more">{moreOf(concern, now)}</span>
        </>
      ),
    },
  }));
  return <StackingTable columns={COLUMNS} rows={rows} />;
}
