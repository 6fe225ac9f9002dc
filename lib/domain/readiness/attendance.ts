import { type FormFields, typed } from '#lib/domain/parse-form.ts';

/** Whether somebody who was asked to a session came. */
export const ATTENDANCE_STATES = {
  invited: { label: 'Not recorded', tag: 'grey' },
  attended: { label: 'Came', tag: 'green' },
  absent: { label: 'Did not come', tag: 'orange' },
} as const;

/** Whether somebody who was asked to a session came. */
export type AttendanceState = keyof typeof ATTENDANCE_STATES;

/** The states in the order of the form. */
export const ATTENDANCE_STATE_NAMES = ['attended', 'absent', 'invited'] as const satisfies AttendanceState[];

/** Somebody asked to a session. */
export type Asked = { personId: string; state: AttendanceState };

/** The name of the field that says whether somebody came. */
export const attendanceField = (personId: string): string => `came-${personId}`;

const isState = (text: string): text is AttendanceState => text in ATTENDANCE_STATES;

/** Those whose row was posted with another state than the one kept, with the new one. */
export function changedAttendance(asked: readonly Asked[], fields: FormFields): Asked[] {
  return asked.flatMap(({ personId, state }) => {
    const posted = typed(fields, attendanceField(personId), state);
    return isState(posted) && posted !== state ? [{ personId, state: posted }] : [];
  });
}

/** How many of those asked came, and how many did not. */
export function attendanceCounts(asked: readonly Pick<Asked, 'state'>[]): { came: number; absent: number } {
  const of = (state: AttendanceState) => asked.filter((one) => one.state === state).length;
  return { came: of('attended'), absent: of('absent') };
}
