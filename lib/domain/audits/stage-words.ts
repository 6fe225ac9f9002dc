import type { OwnAudit } from '#lib/domain/audits/own-audit.ts';

type Stage = Pick<OwnAudit, 'phase' | 'toSettle' | 'answered' | 'asked' | 'partners'>;

/** How far an audit is for one of its pair, in a few words. */
export function stageWords({ phase, toSettle, answered, asked, partners }: Stage): string {
  const progress = `${answered} of ${asked}`;
  if (phase === 'alone') return `Alone: ${progress}`;
  if (phase === 'waiting') return `Waiting for ${partners.join(' and ') || 'a partner'}`;
  return toSettle > 0 ? `Agree together: ${toSettle} to settle` : `${progress} answered`;
}
