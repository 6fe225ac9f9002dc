/** Every role: its name on screen and whether people can hold it yet. */
export const ROLES = {
  auditor: { label: 'Auditor', open: true, does: 'Audits cases in a pair' },
  coordinator: { label: 'Coordinator', open: true, does: 'Plans cycles, draws samples and chases returns' },
  leader: { label: 'Leader', open: true, does: 'Reads published findings' },
  administrator: {
    label: 'Administrator',
    open: true,
    does: 'Looks after people, teams and settings; sees no case data',
  },
  practitioner: {
    label: 'Practitioner or team manager',
    open: true,
    does: 'Reads and answers the audits of their own cases',
  },
  steering: { label: 'Steering group', open: false, does: 'Keeps the tools fit' },
  partner: { label: 'Partner', open: false, does: 'Reads published packs' },
  inspector: { label: 'Inspector', open: false, does: 'Compares councils by counts' },
} as const;

/** Any role the permissions table knows. */
export type Role = keyof typeof ROLES;

/** The roles an administrator can give today, in the order of the form. */
export const OPEN_ROLES = [
  'auditor',
  'coordinator',
  'leader',
  'administrator',
  'practitioner',
] as const satisfies Role[];

/** A role that a person can hold today. */
export type OpenRole = (typeof OPEN_ROLES)[number];

/** Which side of a pair an auditor takes: a pair has one of each. */
export const SEATS = {
  manager: { label: 'Group manager' },
  chair: { label: 'Independent chair' },
} as const;

/** One side of a pair. */
export type Seat = keyof typeof SEATS;

/** The two sides in the order they are shown. */
export const SEAT_NAMES = ['manager', 'chair'] as const satisfies Seat[];
