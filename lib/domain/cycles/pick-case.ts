import { z } from 'zod';

const LONGEST_REFERENCE = 100;
const LONGEST_REASON = 500;

/** What it takes to add a case by hand: its reference, as the list has it, and the reason. */
export const pickCaseSchema = z.object({
  reference: z
    .string({ error: 'Enter the case reference' })
    .trim()
    .min(1, 'Enter the case reference')
    .max(LONGEST_REFERENCE, 'Enter the reference alone, as the list has it'),
  pickedReason: z
    .string({ error: 'Say why this case is to be audited' })
    .trim()
    .min(1, 'Say why this case is to be audited')
    .max(LONGEST_REASON, `Write at most ${LONGEST_REASON} characters`),
});

/** The case of the list with that reference, and the audit that already has it. */
export type CaseOfList = { audit: { code: string; status: string; selection: string } | null };

/** Why a case cannot be added by hand, or null where it can: it is on the list, and no audit has it yet. */
export function pickProblem(found: CaseOfList | null): string | null {
  if (!found) return 'No case on this cycle’s list has that reference. Check it against your case system';
  if (!found.audit) return null;
  const { code, status, selection } = found.audit;
  if (selection === 'targeted') return `That case was added by hand before, as ${code}`;
  return status === 'replaced'
    ? `That case was drawn as ${code} and found unsuitable, so it stays out`
    : `That case is in the sample already, as ${code}`;
}
