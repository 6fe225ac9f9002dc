import { Radios } from '#components/ui/radios.tsx';
import { SEATS, type Seat } from '#lib/domain/people/roles.ts';
import {
  ATTENDANCE_STATE_NAMES,
  ATTENDANCE_STATES,
  type AttendanceState,
  attendanceField,
} from '#lib/domain/readiness/attendance.ts';
import { paths } from '#lib/paths.ts';

/** Somebody who is asked to a session. */
export type AskedRow = {
  personId: string;
  name: string;
  seat: Seat | null;
  teamName: string | null;
  state: AttendanceState;
};

type AttendanceRowProps = Omit<AskedRow, 'state'> & {
  /** The state chosen in the form. */
  chosen: string;
};

/** Whether one person came. */
export function AttendanceRow({ chosen, ...person }: AttendanceRowProps) {
  return (
    <li className="app-rows__row">
      <AskedName {...person} />
      <Radios
        name={attendanceField(person.personId)}
        legend={<span className="govuk-visually-hidden">Did {person.name} come?</span>}
        small
        inline
        options={ATTENDANCE_STATE_NAMES.map((name) => ({
          value: name,
          text: ATTENDANCE_STATES[name].label,
        }))}
        defaultValue={chosen}
      />
    </li>
  );
}

/** An auditor's name, leading to their page, with what they do. */
export function AskedName({ personId, name, seat, teamName }: Omit<AskedRow, 'state'>) {
  return (
    <div>
      <a className="govuk-link govuk-link--no-visited-state" href={paths.readyPerson(personId)}>
        {name}
      </a>
      <span className="app-stacking__more">
        {' '}
        {[seat && SEATS[seat].label, teamName].filter(Boolean).join(', ')}
      </span>
    </div>
  );
}
