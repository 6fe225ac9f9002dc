import type { Selection } from '#lib/domain/audits/selection.ts';

/** An audit that came after the latest edition, or that was let in late and is waited for. */
export type LateAudit = {
  id: string;
  code: string;
  team: string;
  selection: Selection;
  /** Null while it is waited for. */
  returnedAt: Date | null;
};
