import { type AuditSource, describeForm, type FormAudit, type Unit } from '#lib/domain/audits/form-audit.ts';
import type { Calibration } from '#lib/domain/calibration/calibration.ts';

/** The shared case as its form is made from it. */
export type CalibrationSource = Unit &
  Pick<Calibration, 'id' | 'title' | 'tool' | 'reference' | 'place'> &
  Pick<AuditSource, 'answers'>;

/** How the shared case is called wherever an audit has its code. */
export const SHARED_CASE = 'Shared case';

/** The audit form over the shared case: one person, no pair, no cycle's dates. */
export function describeCalibrationForm(
  reader: { personId: string; name: string },
  { title, place, reference, ...source }: CalibrationSource,
  today: string,
): FormAudit {
  const alone: AuditSource = {
    ...source,
    code: SHARED_CASE,
    status: 'started',
    selection: 'random',
    cycleName: title,
    cycleStatus: 'open',
    isLateAllowed: false,
    pairMode: 'together',
    agreeingSince: null,
    pair: [{ ...reader, finishedAt: null, reopenedReason: '' }],
    sentBackReason: '',
    concerns: [],
    saves: [],
    caseDetails: null,
    keepsUnsent: false,
  };
  const record = { reference, worker: '', place };
  return { ...describeForm(reader.personId, alone, today), of: 'calibration', record };
}
