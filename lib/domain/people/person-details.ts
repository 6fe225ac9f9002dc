import { z } from 'zod';
import { emailSchema } from '#lib/domain/people/credentials.ts';
import { OPEN_ROLES, SEAT_NAMES } from '#lib/domain/people/roles.ts';

const details = {
  name: z
    .string({ error: 'Enter their name' })
    .trim()
    .min(1, { error: 'Enter their name' })
    .max(100, { error: 'A name has 100 characters at most' }),
  role: z.enum(OPEN_ROLES, { error: 'Choose what they will do' }),
  /** Only an auditor's is kept. */
  seat: z.enum(SEAT_NAMES, { error: 'Choose which side of a pair they take' }).optional(),
  teamId: z
    .union([z.literal(''), z.uuid()], { error: 'Choose a team from the list, or none' })
    .optional()
    .transform((id) => id || null),
};

const needsNoSeat = ({ role, seat }: { role: string; seat?: string }) =>
  role !== 'auditor' || seat !== undefined;
// Asked even where another field is wrong, so that everything to put right is said at once.
const SEAT_MISSING = { path: ['seat'], error: 'Choose which side of a pair they take', when: () => true };

/** What an administrator posts to change a person: an auditor has a seat, nobody else does. */
export const personDetailsSchema = z
  .object(details)
  .refine(needsNoSeat, SEAT_MISSING)
  .transform(({ seat, ...rest }) => ({ ...rest, seat: rest.role === 'auditor' ? (seat ?? null) : null }));

/** What an administrator posts to invite someone: the same, and where they sign in. */
export const invitePersonSchema = z
  .object({ ...details, email: emailSchema })
  .refine(needsNoSeat, SEAT_MISSING)
  .transform(({ seat, ...rest }) => ({ ...rest, seat: rest.role === 'auditor' ? (seat ?? null) : null }));

/** Who a person is in the service: what an administrator can change. */
export type PersonDetails = z.infer<typeof personDetailsSchema>;

/** Someone to invite. */
export type NewPerson = z.infer<typeof invitePersonSchema>;
