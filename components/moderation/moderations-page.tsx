import { CycleHead } from '#components/cycles/cycle-head.tsx';
import { PageTurner } from '#components/cycles/page-turner.tsx';
import { ModerationsTable } from '#components/moderation/moderations-table.tsx';
import { MovementTable } from '#components/moderation/movement-table.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Facts } from '#components/ui/facts.tsx';
import type { Cycle } from '#lib/domain/cycles/cycle.ts';
import { type GradeMove, gradeMovement } from '#lib/domain/moderation/grade-movement.ts';
import type { ModerationRow } from '#lib/domain/moderation/moderation-row.ts';
import type { PageOf } from '#lib/domain/page-number.ts';
import { paths } from '#lib/paths.ts';

type ModerationsPageProps = {
  cycle: Cycle;
  list: PageOf<ModerationRow>;
  counts: { waiting: number; underWay: number; back: number; finished: number; moves: readonly GradeMove[] };
  page: number;
};

/** Which returned audits a third person looks at, who does, and how judgements moved. */
export function ModerationsPage({ cycle, list, counts, page }: ModerationsPageProps) {
  const { waiting, underWay, back, finished } = counts;
  const all = waiting + underWay + back + finished;
  return (
    <>
      <CycleHead cycle={cycle} current="moderation" />
      {all === 0 ? (
        <NothingToModerate />
      ) : (
        <>
          <Facts
            facts={[
              { name: 'Need a moderator', figure: waiting },
              {
                name: 'With a moderator',
                figure: underWay,
                more:
                  back > 0 ? `${back} more back with ${back === 1 ? 'its pair' : 'their pairs'}` : undefined,
              },
              { name: 'Finished', figure: finished, more: `of ${all}` },
            ]}
          />
          <ModerationsTable cycle={cycle} rows={list.rows} />
          <PageTurner
            page={page}
            hasMore={list.hasMore}
            of="moderations"
            hrefOf={(to) => paths.moderations(cycle.id, { page: String(to) })}
          />
          <MovementTable rows={gradeMovement(counts.moves)} />
        </>
      )}
      <p className="app-note">
        Some of the sample is settled for moderation beforehand by the cycle’s seed, and auditors are not told
        which. A council may add every audit judged inadequate or outstanding; you can ask for any other on
        the audit itself.
      </p>
    </>
  );
}

function NothingToModerate() {
  return (
    <EmptyState title="No audit is to be moderated yet">
      <p className="govuk-body">
        When an audit comes back that was settled beforehand, or whose judgement asks for it, it appears here
        so that you can give it to a third person.
      </p>
    </EmptyState>
  );
}
