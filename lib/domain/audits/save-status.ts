import { isUnsent } from '#lib/domain/audits/save-entry.ts';
import type { SaveQueue } from '#lib/domain/audits/save-queue.ts';

/** How the saving stands, as end states only: nothing is said while a save is merely on its way. */
export type SaveStatus =
  | { kind: 'nothing-yet' }
  | { kind: 'saved'; at: string }
  | { kind: 'trying-again' }
  | { kind: 'signed-out' }
  | { kind: 'closed'; message: string }
  /** `question` is the first of those that wait for the person; `mine` where it was answered in another tab. */
  | { kind: 'clash'; question: string; by: string; mine: boolean }
  | { kind: 'refused'; question: string; message: string };

/** What the status line says, the gravest first. */
export function saveStatus({ entries, savedAt, signedOut, closed }: SaveQueue): SaveStatus {
  const all = Object.entries(entries);
  if (closed !== null && all.some(([, entry]) => isUnsent(entry))) return { kind: 'closed', message: closed };
  if (signedOut) return { kind: 'signed-out' };
  for (const [question, { clash }] of all)
    if (clash) return { kind: 'clash', question, by: clash.by, mine: clash.mine };
  if (all.some(([, { failures }]) => failures > 0)) return { kind: 'trying-again' };
  for (const [question, { problems }] of all) {
    const [problem] = problems;
    if (problem) return { kind: 'refused', question, message: problem.message };
  }
  return savedAt === null ? { kind: 'nothing-yet' } : { kind: 'saved', at: savedAt };
}
