import { StatusLine, toneOf } from '#components/audits/form/status-line.tsx';
import { IdentityBar } from '#components/ui/identity-bar.tsx';
import type { FormAudit } from '#lib/domain/audits/form-audit.ts';
import type { SaveStatus } from '#lib/domain/audits/save-status.ts';
import { SELECTIONS } from '#lib/domain/audits/selection.ts';
import { count, listInWords } from '#lib/format.ts';

type FormBarProps = {
  audit: FormAudit;
  here: readonly string[];
  progress: { answered: number; scored: number };
  status: SaveStatus;
  settle: (question: string, keep: 'mine' | 'theirs') => void;
};

/** What is being audited, with whom, how far it is and whether it is saved. */
export function FormBar({ audit, here, progress, status, settle }: FormBarProps) {
  const { code, selection, cycleName, partners, minutes } = audit;
  const facts = [
    { key: 'cycle', text: cycleName },
    { key: 'selection', text: selection === 'targeted' ? SELECTIONS.targeted.label : '' },
    { key: 'partner', text: partnerWords(partners, here) },
    { key: 'progress', text: `${progress.answered} of ${progress.scored} answered` },
    { key: 'minutes', text: minutes === 0 ? '' : count(minutes, 'minute') },
  ].filter(({ text }) => text !== '');
  return (
    <IdentityBar
      name={code}
      facts={facts}
      status={<StatusLine status={status} today={audit.today} settle={settle} />}
      statusTone={toneOf(status)}
    />
  );
}

function partnerWords(partners: readonly string[], here: readonly string[]): string {
  if (partners.length === 0) return '';
  const words = partners.map((name) => (here.includes(name) ? `${name}, who is here now` : name));
  return `with ${listInWords(words)}`;
}
