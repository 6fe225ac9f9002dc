'use client';

import { useActionState, useRef, useState, useSyncExternalStore } from 'react';
import { FindDialog } from '#components/audits/form/find-dialog.tsx';
import { FormBar } from '#components/audits/form/form-bar.tsx';
import { FormNotices } from '#components/audits/form/form-notices.tsx';
import { FormSide } from '#components/audits/form/form-side.tsx';
import { KeysDialog } from '#components/audits/form/keys-dialog.tsx';
import { saveStoreOf } from '#components/audits/form/save-store.ts';
import { SectionForm } from '#components/audits/form/section-form.tsx';
import { useFormCommands } from '#components/audits/form/use-form-commands.ts';
import { useFormKeys } from '#components/audits/form/use-form-keys.ts';
import { useLeaving } from '#components/audits/form/use-leaving.ts';
import { useNews } from '#components/audits/form/use-news.ts';
import { usePlace } from '#components/audits/form/use-place.ts';
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
  const queue = useSyncExternalStore(store.subscribe, store.get, () => store.begun);
  const company = useNews(audit, store);
  const place = usePlace(audit, queue, posted.problems[0]?.field ?? null);
  const keysDialog = useRef<HTMLDialogElement>(null);
  const findDialog = useRef<HTMLDialogElement>(null);
  const keys = useFormKeys(useFormCommands({ audit, store, place, keysDialog, findDialog }));
  const leave = useLeaving(store, queue);
  const { section } = place;
  if (!section) return null;
  const progress = formProgress(audit, queue);
  return (
    <>
      <FormBar
        audit={audit}
        here={company.here}
        progress={progress}
        status={saveStatus(queue)}
        settle={(question, keep) => store.tell({ kind: 'settled', question, keep })}
      />
      <FormNotices audit={audit} isReturned={company.isReturned} problems={posted.problems} />
      <div className="app-audit">
        <FormSide
          audit={audit}
          current={section}
          progress={progress.sections}
          openSection={place.openSection}
          leave={leave}
          showHelp={() => keysDialog.current?.showModal()}
        />
        <SectionForm
          {...{ audit, section, queue, store, place, commands, act }}
          showKeys={keys.areOn}
          check={() => leave(null, paths.formCheck(audit))}
        />
      </div>
      <KeysDialog dialog={keysDialog} areOn={keys.areOn} turn={keys.turn} />
      <FindDialog dialog={findDialog} sections={audit.sections} goTo={place.goTo} />
    </>
  );
}
