import type { PersonDetails } from '#lib/domain/people/person-details.ts';
import { ROLES, SEATS } from '#lib/domain/people/roles.ts';

/** A person's details with the name of their team in place of its id. */
export type NamedDetails = Omit<PersonDetails, 'teamId'> & { team: string | null };

const NONE = 'none';

const LINES = [
  { label: 'Name', read: ({ name }: NamedDetails) => name },
  { label: 'Role', read: ({ role }: NamedDetails) => ROLES[role].label },
  { label: 'Seat', read: ({ seat }: NamedDetails) => (seat ? SEATS[seat].label : NONE) },
  { label: 'Team', read: ({ team }: NamedDetails) => team ?? NONE },
];

/** What changed, as the trail says it: "Role: Auditor to Leader. Seat: Group manager to none". Empty where nothing did. */
export function describeChange(before: NamedDetails, after: NamedDetails): string {
  return LINES.map(({ label, read }) => ({ label, from: read(before), to: read(after) }))
    .filter(({ from, to }) => from !== to)
    .map(({ label, from, to }) => `${label}: ${from} to ${to}`)
    .join('. ');
}
