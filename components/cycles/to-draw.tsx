import { ListByTeam } from '#components/cycles/list-by-team.tsx';
import { PlanAndDraw } from '#components/cycles/plan-and-draw.tsx';
import { Facts } from '#components/ui/facts.tsx';
import type { Cycle } from '#lib/domain/cycles/cycle.ts';
import type { DrawFormState } from '#lib/domain/cycles/draw/draw-form.ts';
import { dividingColumns } from '#lib/domain/cycles/draw/strata.ts';
import type { PastWork, Plan } from '#lib/domain/cycles/planner.ts';
import type { GroupCounts } from '#lib/domain/cycles/sample-balance.ts';
import type { FormFields } from '#lib/domain/parse-form.ts';
import { count, momentInWords } from '#lib/format.ts';

type ToDrawProps = {
  cycle: Cycle;
  groups: readonly GroupCounts[];
  work: PastWork;
  before: Plan;
  asked: FormFields;
  action: (state: DrawFormState, form: FormData) => Promise<DrawFormState>;
};

/** A loaded list, ready to be drawn from. */
export function ToDraw({ cycle, groups, ...plan }: ToDrawProps) {
  const loaded = cycle.frameImportedAt ? `loaded ${momentInWords(cycle.frameImportedAt)}` : null;
  const teams = groups.filter(({ column }) => column === 'team');
  return (
    <>
      <Facts
        facts={[
          { name: 'Cases on the list', figure: cycle.frameSize.toLocaleString('en-GB'), more: loaded },
          { name: 'From', figure: count(teams.length, 'team') },
        ]}
      />
      <PlanAndDraw
        cycleId={cycle.id}
        frameSize={cycle.frameSize}
        columns={dividingColumns(groups)}
        {...plan}
      />
      <ListByTeam teams={teams} />
    </>
  );
}
