'use client';

import {
  type FocusEvent,
  type FormEvent,
  type KeyboardEvent,
  useActionState,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { FindDialog } from '#components/audits/form/find-dialog.tsx';
import { FormBar } from '#components/audits/form/form-bar.tsx';
import { FormSide } from '#components/audits/form/form-side.tsx';
import { KeysDialog } from '#components/audits/form/keys-dialog.tsx';
import { saveStoreOf } from '#components/audits/form/save-store.ts';
import { SectionQuestions } from '#components/audits/form/section-questions.tsx';
import { useFormCommands } from '#components/audits/form/use-form-commands.ts';
import { useFormKeys } from '#components/audits/form/use-form-keys.ts';
import { useLeaving } from '#components/audits/form/use-leaving.ts';
import { useNews } from '#components/audits/form/use-news.ts';
import { usePlace } from '#components/audits/form/use-place.ts';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Alert } from '#components/ui/alert.tsx';
import { Button } from '#components/ui/button.tsx';
import { sectionAfter } from '#lib/domain/audits/find-question.ts';
import type { FormAudit } from '#lib/domain/audits/form-audit.ts';
import { formProgress } from '#lib/domain/audits/form-progress.ts';
import type { PostedSection } from '#lib/domain/audits/posted-section.ts';
import { saveStatus } from '#lib/domain/audits/save-status.ts';
import { paths } from '#lib/paths.ts';

type AuditFormProps = {
  audit: FormAudit;
  /** An id for each question under which it is saved once, should the section be posted. */
  commands: Readonly<Record<string, string>>;
  saveSection: (state: PostedSection, form: FormData) => Promise<PostedSection>;
};

const NOTHING_POSTED: PostedSection = { problems: [], held: [] };

/** The form of one audit, alive: every answer is saved when it is given, and the partner's appear as they come. */
export function AuditForm({ audit, commands, saveSection }: AuditFormProps) {
  const [posted, act] = useActionState(saveSection, NOTHING_POSTED);
  const [store] = useState(() => saveStoreOf(audit, posted.held));
  const [begun] = useState(store.get);
  const queue = useSyncExternalStore(store.subscribe, store.get, () => begun);
  const { here, status } = useNews(audit, store);
  const place = usePlace(audit, queue);
  const keysDialog = useRef<HTMLDialogElement>(null);
  const findDialog = useRef<HTMLDialogElement>(null);
  const commandsOf = useFormCommands({ audit, store, place, keysDialog, findDialog });
  const keys = useFormKeys(commandsOf);
  const leave = useLeaving(store, queue);
  const { section } = place;
  if (!section) return null;
  const progress = formProgress(audit.sections, queue);
  const next = sectionAfter(audit.sections, section.id);
  const goOn = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (next) place.openSection(next);
    else leave(null, paths.checkAudit(audit.id));
  };
  const noteCurrent = ({ target }: FocusEvent<HTMLFormElement>) => {
    const card = target instanceof Element ? target.closest('.app-question') : null;
    if (card) place.note(card.id);
  };
  const settle = (question: string, keep: 'mine' | 'theirs') =>
    store.tell({ kind: 'settled', question, keep });
  return (
    <>
      <FormBar
        audit={audit}
        here={here}
        progress={progress}
        status={saveStatus(queue)}
        tryAgain={store.tryAgain}
        settle={settle}
      />
      <Notices audit={audit} status={status} />
      <FormProblems problems={posted.problems} />
      <div className="app-audit">
        <FormSide
          audit={audit}
          current={section}
          progress={progress.sections}
          openSection={place.openSection}
          leave={leave}
          showHelp={() => keysDialog.current?.showModal()}
        />
        <form action={act} onSubmit={goOn} onKeyDown={keepEnter} onFocus={noteCurrent} noValidate>
          <h1 className="govuk-heading-l app-audit__title" id="section-title" tabIndex={-1}>
            {section.title}
          </h1>
          <input type="hidden" name="section" value={section.id} />
          <SectionQuestions
            key={section.id}
            {...{ audit, section, queue, store, place, commands }}
            showKeys={keys.areOn}
          />
          <div className="app-audit__end">
            <Button>{next ? `Next: ${next.title}` : 'Check your answers'}</Button>
          </div>
        </form>
      </div>
      <KeysDialog dialog={keysDialog} areOn={keys.areOn} turn={keys.turn} />
      <FindDialog dialog={findDialog} sections={audit.sections} goTo={place.goTo} />
    </>
  );
}

/** Enter in a field of one line ends the field, not the section. */
function keepEnter(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
}

function Notices({ audit, status }: { audit: FormAudit; status: string }) {
  return (
    <>
      {audit.sentBackReason === '' ? null : (
        <Alert kind="warning" title="This audit was sent back to you">
          <p className="govuk-body">{audit.sentBackReason}</p>
        </Alert>
      )}
      {status === 'returned' ? (
        <Alert kind="information" announced title="This audit has been returned, so it takes no more answers">
          <p className="govuk-body">
            <a className="govuk-link" href={paths.audit(audit.id)}>
              Read it as it was returned
            </a>
          </p>
        </Alert>
      ) : null}
    </>
  );
}
