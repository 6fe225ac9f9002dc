import { DrawForm } from '#components/cycles/draw-form.tsx';
import { ListByTeam } from '#components/cycles/sample-by-team.tsx';
import { Facts } from '#components/ui/facts.tsx';
import type { Cycle } from '#lib/domain/cycles/cycle.ts';
import type { TeamCounts } from '#lib/domain/cycles/sample-balance.ts';
import type { FormState } from '#lib/domain/parse-form.ts';
import { count, momentInWords } from '#lib/format.ts';

type ToDrawProps = {
  cycle: Cycle;
  teams: readonly TeamCounts[];
  usual: number;
  action: (state: FormState, form: FormData) => Promise<FormState>;
};

/** A loaded list, ready to be drawn from. */
export function ToDraw({ cycle, teams, usual, action }: ToDrawProps) {
  const loaded = cycle.frameImportedAt ? `loaded ${momentInWords(cycle.frameImportedAt)}` : null;
  return (
    <>
      <Facts
        facts={[
          { name: 'Cases on the list', figure: cycle.frameSize.toLocaleString('en-GB'), more: loaded },
          { name: 'From', figure: count(teams.length, 'team') },
        ]}
      />
      <h2 className="govuk-heading-m">Draw the sample</h2>
      <p className="govuk-body app-two-thirds">
        Every case has the same chance. The draw follows from a seed made when the cycle was planned, so
        anyone who holds the list can repeat it; it happens once, and is written in the trail.
      </p>
      <DrawForm action={action} frameSize={cycle.frameSize} usual={usual} />
      <ListByTeam teams={teams} />
    </>
  );
}
