import { v7 } from 'uuid';
import type { Prisma } from '#lib/db/generated/client.ts';
import type { AttendanceState } from '#lib/domain/readiness/attendance.ts';
import { addMonths } from '#lib/statistics/add-months.ts';
import { addDays, utcMidnight } from '#lib/statistics/calendar-day.ts';
import { weekday } from '#prisma/demo/days.ts';
import type { DemoCouncil } from '#prisma/demo/load-cycle.ts';
import { PEOPLE } from '#prisma/demo/people.ts';
import { promised } from '#prisma/demo/promised.ts';
import { secondCycle } from '#prisma/demo/second-cycle.ts';

type Session = {
  title: string;
  heldOn: string;
  place: string;
  toolSlug: string;
  people: Partial<Record<AttendanceState, readonly string[]>>;
};

const auditors = PEOPLE.filter(({ role }) => role === 'auditor').map(({ name }) => name);
const everyoneBut = (names: readonly string[]) => auditors.filter((name) => !names.includes(name));

const ROOM = '10:00, Civic Centre, room 4';
const MISSED_FIRST = ['Marcus Bell', 'Anna Kowalska'];
const CAME_LONG_AGO = ['Tom Whitfield'];
const CHILD_PROTECTION_LAPSED = ['Marcus Bell', 'Priya Nair', 'Omar Siddiqui'];

/** Everybody is ready for the open cycle's tool, Tom Whitfield only just; some have let child protection lapse. */
const sessionsAt = (today: string): Session[] => [
  {
    title: 'Child protection: the tool, question by question',
    heldOn: weekday(addMonths(today, -30)),
    place: ROOM,
    toolSlug: 'child-protection',
    people: { attended: auditors },
  },
  {
    title: 'Cared for children post 16: trying the tool',
    heldOn: weekday(addDays(addMonths(today, -24), 50)),
    place: ROOM,
    toolSlug: 'cared-for-post-16',
    people: { attended: CAME_LONG_AGO },
  },
  {
    title: 'Child protection: refresher',
    heldOn: weekday(addMonths(today, -11)),
    place: ROOM,
    toolSlug: 'child-protection',
    people: { attended: everyoneBut(CHILD_PROTECTION_LAPSED), absent: CHILD_PROTECTION_LAPSED },
  },
  {
    title: 'Cared for children post 16: first sitting',
    heldOn: weekday(addMonths(today, -6)),
    place: ROOM,
    toolSlug: 'cared-for-post-16',
    people: { attended: everyoneBut([...MISSED_FIRST, ...CAME_LONG_AGO]), absent: MISSED_FIRST },
  },
  {
    title: 'Cared for children post 16: second sitting',
    heldOn: weekday(addDays(today, -35)),
    place: '14:00, by video',
    toolSlug: 'cared-for-post-16',
    people: { attended: MISSED_FIRST },
  },
  {
    title: 'Supervision files: first sitting',
    heldOn: weekday(addDays(today, -1)),
    place: ROOM,
    toolSlug: 'supervision-files',
    people: { invited: ['David Okafor', 'Helen Marsh', 'Janet Ashworth', 'Sian Pritchard'] },
  },
  {
    title: 'Child protection: refresher for those who missed it',
    heldOn: weekday(addDays(today, 16)),
    place: ROOM,
    toolSlug: 'child-protection',
    people: { invited: CHILD_PROTECTION_LAPSED },
  },
];

const STATES = ['invited', 'attended', 'absent'] as const satisfies AttendanceState[];

async function loadSessions(tx: Prisma.TransactionClient, council: DemoCouncil, today: string) {
  const { councilId, personIds } = council;
  const sessions = sessionsAt(today).map((session) => ({ ...session, id: v7() }));
  await tx.trainingSession.createMany({
    data: sessions.map(({ people: _, heldOn, ...session }) => ({
      ...session,
      councilId,
      heldOn: utcMidnight(heldOn),
      createdAt: utcMidnight(addDays(heldOn, -30)),
    })),
  });
  await tx.trainingAttendance.createMany({
    data: sessions.flatMap(({ id, people }) =>
      STATES.flatMap((state) =>
        (people[state] ?? []).map((name) => ({
          councilId,
          sessionId: id,
          personId: promised(personIds, name),
          state,
        })),
      ),
    ),
  });
}

const DAYS_A_WEEK = 7;

/** The Monday after a day. */
const mondayAfter = (date: string): string =>
  addDays(date, (DAYS_A_WEEK + 1 - utcMidnight(date).getUTCDay()) % DAYS_A_WEEK || DAYS_A_WEEK);

/** Training, days away, and the teams that two group managers answer for without belonging to them. */
export async function loadReadiness(
  tx: Prisma.TransactionClient,
  council: DemoCouncil,
  today: string,
): Promise<void> {
  const { councilId, personIds } = council;
  await loadSessions(tx, council, today);
  const monday = mondayAfter(secondCycle(today).dueOn);
  await tx.leave.create({
    data: {
      councilId,
      personId: promised(personIds, 'R. Osei'),
      from: utcMidnight(monday),
      to: utcMidnight(addDays(monday, 4)),
    },
  });
}
