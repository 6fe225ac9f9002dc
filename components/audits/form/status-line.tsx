import { askToSignIn } from '#components/session/signing-in.ts';
import type { SaveStatus } from '#lib/domain/audits/save-status.ts';
import { whenInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

/** How grave a status is, as the bar colours it. */
export const toneOf = ({ kind }: SaveStatus): 'settled' | 'waiting' | 'trouble' => {
  if (kind === 'saved') return 'settled';
  return kind === 'nothing-yet' ? 'waiting' : 'trouble';
};

type StatusLineProps = {
  status: SaveStatus;
  /** The London day, yyyy-mm-dd. */
  today: string;
  settle: (question: string, keep: 'mine' | 'theirs') => void;
};

/** How the last save ended, in words, with the way out where there is one. */
export function StatusLine({ status, today, settle }: StatusLineProps) {
  switch (status.kind) {
    case 'nothing-yet':
      return 'Answers are saved as you go';
    case 'saved':
      return `Saved ${whenInWords(new Date(status.at), today)}`;
    case 'trying-again':
      return 'Not saved, trying again';
    case 'closed':
    case 'refused':
      return `Not saved: ${status.message}`;
    case 'signed-out':
      return (
        <>
          Not saved: you have been signed out.{' '}
          <button type="button" className="app-link-button" onClick={askToSignIn}>
            Sign in again here
          </button>{' '}
          or{' '}
          <a className="govuk-link" href={paths.signIn()} target="_blank" rel="noopener">
            in a new tab
          </a>
        </>
      );
    case 'clash': {
      const keep = (which: 'mine' | 'theirs') => () => settle(status.question, which);
      return (
        <>
          Saved by {status.mine ? 'you in another tab' : status.by} while you were typing:{' '}
          <button type="button" className="app-link-button" onClick={keep('theirs')}>
            {status.mine ? 'keep that one' : 'keep theirs'}
          </button>
          ,{' '}
          <button type="button" className="app-link-button" onClick={keep('mine')}>
            {status.mine ? 'keep this one' : 'keep yours'}
          </button>{' '}
          <a className="govuk-link" href={`#${status.question}`}>
            Look at both
          </a>
        </>
      );
    }
  }
}
