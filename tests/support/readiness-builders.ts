import { database } from '#lib/db/client.ts';
import type { AttendanceState } from '#lib/domain/readiness/attendance.ts';
import type { SessionPlan } from '#lib/domain/readiness/training-session.ts';

/** The tool of `aToolVersion`. */
export const TOOL = 'child-protection';

/** A session as a coordinator plans it. */
export const aSession = (overrides: Partial<SessionPlan> = {}): SessionPlan => ({
  title: 'Using the tool',
  heldOn: '2026-03-02',
  place: 'Room 4',
  tool: TOOL,
  ...overrides,
});

/** A session that was held, with what is recorded of these people; gives its id. */
export async function aHeldSession(
  councilId: string,
  people: Readonly<Record<string, AttendanceState>>,
  { heldOn = '2026-03-02', toolSlug = TOOL }: { heldOn?: string; toolSlug?: string | null } = {},
): Promise<string> {
  const { id } = await database().trainingSession.create({
    data: { councilId, title: 'Using the tool', heldOn: new Date(heldOn), toolSlug },
  });
  await database().trainingAttendance.createMany({
    data: Object.entries(people).map(([personId, state]) => ({ councilId, sessionId: id, personId, state })),
  });
  return id;
}

/** The newest line of a council's trail. */
export const newestLine = (councilId: string) =>
  database().trailEntry.findFirst({ where: { councilId }, orderBy: [{ at: 'desc' }, { id: 'desc' }] });
