import type { OpenRole, Seat } from '#lib/domain/people/roles.ts';

/** The council of the demonstration. It does not exist. */
export const COUNCIL = {
  name: 'Northmere Council',
  unitName: 'Safeguarding unit',
  unitEmail: 'safeguarding.unit@northmere.example',
  unitPhone: '01632 960 144',
  /** Eleven auditors share some thirty audits a cycle. */
  mostAudits: 8,
} as const;

/** The teams that hold cases. */
export const CASE_TEAMS = ['Northgate', 'Riverside', 'Harbour'] as const;

/** A team that holds cases. */
export type CaseTeam = (typeof CASE_TEAMS)[number];

/** Teams that held cases from 2011 until the reorganisation of 2015 closed them. */
export const CLOSED_TEAMS = ['Castle', 'Moorside', 'Quayside'] as const;

/** A team whose cases were audited, then or now. */
export type AuditedTeam = CaseTeam | (typeof CLOSED_TEAMS)[number];

/** Where the chairs sit; it holds no cases. */
export const UNIT_TEAM = 'Safeguarding unit';

/** Someone of the demonstration; `known` is how the first cycle's file calls an auditor. */
export type DemoPerson = {
  name: string;
  role: OpenRole;
  seat: Seat | null;
  team: CaseTeam | typeof UNIT_TEAM | null;
  known: string | null;
};

const manager = (known: string, name: string, team: CaseTeam): DemoPerson => ({
  name,
  role: 'auditor',
  seat: 'manager',
  team,
  known: `Group manager ${known}`,
});

const chair = (known: string, name: string): DemoPerson => ({
  name,
  role: 'auditor',
  seat: 'chair',
  team: UNIT_TEAM,
  known: `safeguarding chair ${known}`,
});

const staff = (name: string, role: OpenRole, team: DemoPerson['team']): DemoPerson => ({
  name,
  role,
  seat: null,
  team,
  known: null,
});

/** Everybody. Each group manager audits other teams' cases only. */
export const PEOPLE: readonly DemoPerson[] = [
  manager('A', 'Helen Marsh', 'Riverside'),
  manager('B', 'David Okafor', 'Harbour'),
  manager('C', 'Priya Nair', 'Northgate'),
  manager('D', 'Tom Whitfield', 'Harbour'),
  manager('E', 'Sian Pritchard', 'Northgate'),
  manager('F', 'Marcus Bell', 'Riverside'),
  chair('P', 'Janet Ashworth'),
  chair('Q', 'Omar Siddiqui'),
  chair('R', 'R. Osei'),
  chair('S', 'Michael Trent'),
  chair('T', 'Anna Kowalska'),
  staff('Gwen Hartley', 'coordinator', UNIT_TEAM),
  staff('Catherine Boyle', 'leader', null),
  staff('Ruth Adeyemi', 'leader', null),
  staff('Peter Lindqvist', 'leader', null),
  staff('Simon Achebe', 'administrator', null),
  staff('L. Fenwick', 'practitioner', null),
  staff('Ruth Calder', 'practitioner', null),
];

/** The address someone signs in with: "helen.marsh@northmere.example". */
export const emailOf = ({ name }: Pick<DemoPerson, 'name'>): string =>
  `${name
    .toLowerCase()
    .replaceAll(/[^a-z ]/g, '')
    .replaceAll(' ', '.')}@northmere.example`;
