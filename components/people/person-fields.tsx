import { Input } from '#components/ui/input.tsx';
import { Radios } from '#components/ui/radios.tsx';
import { Select } from '#components/ui/select.tsx';
import { type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';
import { OPEN_ROLES, ROLES, SEAT_NAMES, SEATS } from '#lib/domain/people/roles.ts';

/** A team someone can be put in. */
export type TeamChoice = { id: string; name: string };

/** The details of a person before anything is typed. */
export type PersonBefore = { name: string; role: string; seat: string; teamId: string };

type PersonFieldsProps = { state: FormState; teams: readonly TeamChoice[]; before?: PersonBefore };

const NOBODY: PersonBefore = { name: '', role: '', seat: '', teamId: '' };

/** Name, role with what each does, the auditor's seat, and team: the same for someone new and someone known. */
export function PersonFields({ state, teams, before = NOBODY }: PersonFieldsProps) {
  const { fields } = state;
  return (
    <>
      <Input
        name="name"
        label="Name"
        autoComplete="off"
        spellCheck={false}
        defaultValue={typed(fields, 'name', before.name)}
        error={problemAt(state, 'name')}
      />
      <Radios
        name="role"
        legend="What they will do"
        legendSize="s"
        options={OPEN_ROLES.map((role) => ({
          value: role,
          text: ROLES[role].label,
          hint: ROLES[role].does,
          conditional: role === 'auditor' ? <SeatField state={state} before={before} /> : undefined,
        }))}
        defaultValue={typed(fields, 'role', before.role)}
        error={problemAt(state, 'role')}
      />
      <Select
        name="teamId"
        label="Team"
        hint="An auditor is never given a case of their own team. Leave it empty for someone in none."
        options={[
          { value: '', text: 'No team' },
          ...teams.map(({ id, name }) => ({ value: id, text: name })),
        ]}
        defaultValue={typed(fields, 'teamId', before.teamId)}
        error={problemAt(state, 'teamId')}
      />
    </>
  );
}

function SeatField({ state, before }: Required<Pick<PersonFieldsProps, 'state' | 'before'>>) {
  return (
    <Radios
      name="seat"
      legend="Their side of a pair"
      hint="A pair has one of each."
      small
      options={SEAT_NAMES.map((seat) => ({ value: seat, text: SEATS[seat].label }))}
      defaultValue={typed(state.fields, 'seat', before.seat)}
      error={problemAt(state, 'seat')}
    />
  );
}
