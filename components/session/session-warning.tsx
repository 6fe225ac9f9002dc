'use client';

import { useEffect, useRef } from 'react';
import { type PageOwner, SignInAgain } from '#components/session/sign-in-again.tsx';
import { onSignInAsked } from '#components/session/signing-in.ts';
import { type SessionLimits, useSessionNotice } from '#components/session/use-session-notice.ts';
import { Button } from '#components/ui/button.tsx';
import type { SessionNotice } from '#lib/domain/people/session-warning.ts';
import { paths } from '#lib/paths.ts';

function show(dialog: HTMLDialogElement | null): void {
  if (dialog && !dialog.open) dialog.showModal();
}

/** Says in good time that the session is about to end, over the page and without taking anything typed away. */
export function SessionWarning({ owner, ...limits }: SessionLimits & { owner: PageOwner }) {
  const { notice, stay, goOn } = useSessionNotice(owner.personId, limits);
  const dialog = useRef<HTMLDialogElement>(null);
  const hasEnded = notice.kind === 'ended';
  useEffect(() => {
    if (notice.kind === 'none') dialog.current?.close();
    else show(dialog.current);
  }, [notice.kind]);
  useEffect(() => (hasEnded ? onSignInAsked(() => show(dialog.current)) : undefined), [hasEnded]);
  return (
    <dialog
      ref={dialog}
      className="app-dialog"
      aria-labelledby="session-heading"
      aria-describedby="session-text"
    >
      <h2 className="govuk-heading-m" id="session-heading">
        {headings[notice.kind]}
      </h2>
      <p className="govuk-body" id="session-text" role="status">
        {explain(notice)}
      </p>
      {hasEnded ? <SignInAgain owner={owner} done={goOn} /> : null}
      <div className="govuk-button-group">
        {notice.kind === 'idle-soon' ? (
          <Button type="button" onClick={stay}>
            Stay signed in
          </Button>
        ) : null}
        <Button type="button" variant="secondary" onClick={() => dialog.current?.close()}>
          Back to the page
        </Button>
        {hasEnded ? (
          <a className="govuk-link" href={paths.signIn()} target="_blank" rel="noopener">
            Sign in in a new tab
          </a>
        ) : null}
      </div>
    </dialog>
  );
}

const headings = {
  none: '',
  'idle-soon': 'You will be signed out soon',
  'absolute-soon': 'Your session is about to end',
  ended: 'You have been signed out',
};

function explain(notice: SessionNotice): string {
  if (notice.kind === 'none') return '';
  if (notice.kind === 'ended')
    return 'What you typed is still on this page. Sign in again here and go on where you were.';
  const minutes = notice.minutes === 1 ? '1 minute' : `${notice.minutes} minutes`;
  return notice.kind === 'idle-soon'
    ? `For security you will be signed out in ${minutes}, because nothing has been done here for a while.`
    : `For security every session ends after some hours. This one ends in ${minutes}. Save what you are doing.`;
}
