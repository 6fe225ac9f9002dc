import { z } from 'zod';
import { OPEN_ROLES, SEAT_NAMES } from '#lib/domain/people/roles.ts';

/**
 * The person asking, proven. Branded, so that only the room that parses it can make one: the architecture test lets
 * lib/auth (and the tests' support) import this schema and nobody else.
 */
export const viewerSchema = z
  .object({
    /** The one council whose rows this person can reach. */
    councilId: z.uuid(),
    personId: z.uuid(),
    /** The session that proved it; ending it ends the viewer at the next request. */
    sessionId: z.uuid(),
    name: z.string(),
    role: z.enum(OPEN_ROLES),
    /** The side of a pair an auditor takes; null for everybody else. */
    seat: z.enum(SEAT_NAMES).nullable(),
    /** The person's own team, whose cases they never audit; null when none is recorded. */
    teamId: z.uuid().nullable(),
    /** When this person is told of an immediate concern, from 1; null for somebody who has no turn of duty. */
    dutyTurn: z.int().min(1).max(3).nullable().default(null),
  })
  .brand<'Viewer'>();

/** The person asking, proven by a live session. */
export type Viewer = z.infer<typeof viewerSchema>;
