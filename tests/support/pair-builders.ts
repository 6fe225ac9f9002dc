import type { Auditor, AuditToPair } from '#lib/domain/cycles/pairs/pair-rules.ts';

/** An auditor of team A who sits as manager, unless told otherwise. */
export const anAuditor = (differences: Partial<Auditor> = {}): Auditor => ({
  id: 'm1',
  name: 'Ruth Osei',
  seat: 'manager',
  teamId: 'a',
  teamName: 'Harbour',
  ...differences,
});

/** An audit of a case of team B with nobody in its pair, unless told otherwise. */
export const anAuditToPair = (differences: Partial<AuditToPair> = {}): AuditToPair => ({
  id: 'audit-1',
  code: 'CP-01',
  status: 'allocated',
  teamId: 'b',
  teamName: 'Northgate',
  manager: null,
  chair: null,
  ...differences,
});
