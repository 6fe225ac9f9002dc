import type { Auditor, AuditToPair, PairFacts, PairTerms, SetAside } from '#lib/domain/cycles/pairs/pair.ts';
import { ruleStrengths } from '#lib/domain/cycles/pairs/pair-terms.ts';

/** An auditor of team A who sits as manager, experienced, trained and there, unless told otherwise. */
export const anAuditor = (differences: Partial<Auditor> = {}): Auditor => ({
  id: 'm1',
  name: 'Ruth Osei',
  seat: 'manager',
  teamId: 'a',
  teamName: 'Harbour',
  lines: [],
  isExperienced: true,
  trainedUntil: '2012-01-31',
  leave: [],
  daysThere: 20,
  elsewhere: 0,
  ...differences,
});

/** A chair who belongs to no team, unless told otherwise. */
export const aChair = (differences: Partial<Auditor> = {}): Auditor =>
  anAuditor({ id: 'c1', name: 'Ines Hall', seat: 'chair', teamId: null, teamName: null, ...differences });

/** An audit of a case of team B with nobody in its pair, unless told otherwise. */
export const anAuditToPair = (differences: Partial<AuditToPair> = {}): AuditToPair => ({
  id: 'audit-1',
  code: 'CP-01',
  selection: 'random',
  status: 'allocated',
  teamId: 'b',
  teamName: 'Northgate',
  workers: [],
  manager: null,
  chair: null,
  setAside: [],
  ...differences,
});

/** The rules as the product comes with them, for audits due on 30 November 2010 and 100 audits a person. */
export const someTerms = ({
  strengths,
  ...differences
}: Partial<Omit<PairTerms, 'strengths'>> & {
  strengths?: Partial<PairTerms['strengths']>;
} = {}): PairTerms => ({
  strengths: { ...ruleStrengths({}), ...strengths },
  waiting: [],
  mostAudits: 100,
  dueOn: '2010-11-30',
  daysNeeded: 5,
  ...differences,
});

/** The facts about some audits and auditors. */
export const someFacts = (
  audits: readonly AuditToPair[],
  auditors: readonly Auditor[],
  differences: Partial<PairFacts> = {},
): PairFacts => ({ audits, auditors, held: [], earlier: [], terms: someTerms(), ...differences });

/** A rule set aside for the manager m1 and the chair c1, unless told otherwise. */
export const aSetAside = (differences: Partial<SetAside> = {}): SetAside => ({
  id: 'aside-1',
  rule: 'own-line',
  managerId: 'm1',
  chairId: 'c1',
  reason: 'Another worker of the same name',
  by: 'Gwen Hartley',
  at: new Date('2010-10-20T09:00:00Z'),
  ...differences,
});
