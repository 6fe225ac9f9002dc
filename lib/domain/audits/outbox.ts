import type { FormAudit } from '#lib/domain/audits/form-audit.ts';
import type { UnsentAnswer } from '#lib/domain/audits/save-leaving.ts';

/** How the names begin under which a browser keeps unsent answers. */
export const OUTBOX_NAME = 'sightline-unsent/';
const KEPT_FOR = 7 * 86_400_000;

/** The name of one person's unsent answers to one response of one audit. */
export const outboxName = ({ id, personId, response }: Pick<FormAudit, 'id' | 'personId' | 'response'>) =>
  `${OUTBOX_NAME}${id}/${response}/${personId}`;

/** Has what was kept at a moment (ms) lain for more than a week? A moment that is none has. */
export const isTooOld = (at: number, now: number): boolean => !(now - at <= KEPT_FOR);

// Sealed by this page and proven whole when it was opened; an older build may have kept another shape.
/** Is this an unsent answer as this build keeps them? */
export const isUnsentAnswer = (kept: unknown): kept is UnsentAnswer =>
  typeof kept === 'object' &&
  kept !== null &&
  'question' in kept &&
  typeof kept.question === 'string' &&
  'version' in kept &&
  typeof kept.version === 'number' &&
  'answer' in kept &&
  typeof kept.answer === 'object' &&
  kept.answer !== null;
