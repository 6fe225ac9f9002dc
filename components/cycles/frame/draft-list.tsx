import { FirstRows } from '#components/cycles/frame/first-rows.tsx';
import { LeftOut } from '#components/cycles/frame/left-out.tsx';
import { ListFacts } from '#components/cycles/frame/list-facts.tsx';
import { ListSource } from '#components/cycles/frame/list-source.tsx';
import { LoadForm } from '#components/cycles/frame/load-form.tsx';
import { RefusedRows } from '#components/cycles/frame/refused-rows.tsx';
import { SettleForm } from '#components/cycles/frame/settle-form.tsx';
import { Alert } from '#components/ui/alert.tsx';
import { Button } from '#components/ui/button.tsx';
import { Details } from '#components/ui/details.tsx';
import { headerName } from '#lib/domain/cycles/frame/caseload-list.ts';
import type { FrameCheck } from '#lib/domain/cycles/frame/check-frame.ts';
import type { FramePlaces } from '#lib/domain/cycles/frame/columns.ts';
import { chosenSheet, type FrameDraft } from '#lib/domain/cycles/frame/frame-draft.ts';
import type { FrameTeam } from '#lib/domain/cycles/frame/read-frame.ts';
import type { FormState } from '#lib/domain/parse-form.ts';
import { count } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

type DraftListProps = {
  cycleId: string;
  draft: FrameDraft;
  /** Null until a reference and a team column are settled. */
  check: (FrameCheck & { places: FramePlaces }) | null;
  teams: readonly FrameTeam[];
  actions: {
    settle: FormAction;
    turn: (form: FormData) => Promise<void>;
    load: FormAction;
    drop: () => Promise<void>;
  };
};

/** How a list is understood, before anything of it is stored: its columns, its first rows, what is refused or left out. */
export function DraftList(props: DraftListProps) {
  const { draft, check, actions } = props;
  const { cautions } = chosenSheet(draft);
  return (
    <section aria-labelledby="understood">
      <h3 className="govuk-heading-s" id="understood">
        {headline(check)}
      </h3>
      <ListSource draft={draft} turn={actions.turn} />
      {cautions.length > 0 ? (
        <Alert kind="warning" title="Have a look at the file">
          {cautions.map((caution) => (
            <p key={caution} className="govuk-body">
              {caution}
            </p>
          ))}
        </Alert>
      ) : null}
      {check ? <Understood {...props} check={check} /> : <Settle {...props} />}
      <form action={actions.drop}>
        <Button variant="secondary">Throw this list away</Button>
      </form>
    </section>
  );
}

function headline(check: DraftListProps['check']): string {
  if (!check) return 'Which column holds what?';
  return check.refusedRows > 0
    ? `${count(check.refusedRows, 'row')} of this list ${check.refusedRows === 1 ? 'is' : 'are'} refused`
    : `Is this right? ${count(check.cases.length, 'case')} to draw from`;
}

type UnderstoodProps = DraftListProps & { check: NonNullable<DraftListProps['check']> };

function Understood(props: UnderstoodProps) {
  const { cycleId, draft, check, teams, actions } = props;
  const { list } = chosenSheet(draft);
  // What is settled there takes most refusals away: it comes before them.
  const hasUnknownTeams = check.unknownTeams.length > 0;
  return (
    <>
      <ListFacts check={check} />
      {hasUnknownTeams ? <Settle {...props} /> : null}
      {check.refusedRows > 0 ? (
        <RefusedRows
          refusals={check.refusals}
          tally={check.report.refused}
          headers={list.headers}
          places={check.places}
          teams={teams.map(({ name }) => name)}
          download={paths.refusedRows(cycleId)}
        />
      ) : null}
      <LeftOut
        leftOut={check.report.leftOut.filter(({ kind }) => kind !== 'refused')}
        months={check.report.months}
      />
      <FirstRows list={list} places={check.places} report={check.report} />
      {hasUnknownTeams ? null : (
        <Details summary="Change columns, teams or who is left out">
          <Settle {...props} />
        </Details>
      )}
      {check.cases.length > 0 ? (
        <LoadForm
          action={actions.load}
          cases={check.cases.length}
          refusedRows={check.refusedRows}
          progress={paths.loadingProgress(cycleId)}
        />
      ) : null}
    </>
  );
}

function Settle({ draft, check, teams, actions }: DraftListProps) {
  const { headers } = chosenSheet(draft).list;
  return (
    <SettleForm
      key={JSON.stringify(draft.choices)}
      action={actions.settle}
      choices={draft.choices}
      headers={headers.map((_, place) => headerName(headers, place))}
      unknownTeams={check?.unknownTeams ?? []}
      teams={teams}
      isNeeded={check === null}
    />
  );
}
