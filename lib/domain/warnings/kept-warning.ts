import type { WarningKind } from '#lib/domain/answers/warnings/warning-kinds.ts';

/** An answer whose words were kept although they seem to hold what they should not. Never the words themselves. */
export type KeptWarning = {
  auditId: string;
  code: string;
  questionId: string;
  kinds: WarningKind[];
  /** Who wrote it last, and when. */
  by: string;
  at: Date;
  /** It stands in the writer's own response, from before the pair agreed. */
  isOwn: boolean;
};
