'use client';

import { type FocusEvent, type FormEvent, type KeyboardEvent, useRef } from 'react';
import type { SaveStore } from '#components/audits/form/save-store.ts';
import { SectionQuestions, silenceAt } from '#components/audits/form/section-questions.tsx';
import { useWaking } from '#components/audits/form/use-early-typing.ts';
import type { Place } from '#components/audits/form/use-place.ts';
import { Button } from '#components/ui/button.tsx';
import { sectionAfter } from '#lib/domain/audits/find-question.ts';
import type { FormAudit } from '#lib/domain/audits/form-audit.ts';
import type { SaveQueue } from '#lib/domain/audits/save-queue.ts';
import type { Section } from '#lib/domain/tools/tool.ts';

type SectionFormProps = {
  audit: FormAudit;
  section: Section;
  queue: SaveQueue;
  store: SaveStore;
  place: Place;
  showKeys: boolean;
  commands: Readonly<Record<string, string>>;
  /** Posts the section where there is no script. */
  act: (form: FormData) => void;
  /** Leaves the form for the page that checks the answers. */
  check: () => void;
};

/** Enter in a field of one line ends the field, not the section. */
function keepEnter(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
}

/** One section as a form: posted whole without a script, saved answer by answer with one. */
export function SectionForm({ audit, section: current, queue, store, place, ...more }: SectionFormProps) {
  const { act, check, showKeys, commands } = more;
  const form = useRef<HTMLFormElement>(null);
  useWaking(form, current.questions, store);
  const next = sectionAfter(audit.sections, current.id);
  const goOn = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (next) place.openSection(next);
    else check();
  };
  const noteCurrent = ({ target }: FocusEvent<HTMLFormElement>) => {
    const card = target instanceof Element ? target.closest('.app-question') : null;
    if (card) place.note(card.id);
  };
  return (
    <form ref={form} action={act} onSubmit={goOn} onKeyDown={keepEnter} onFocus={noteCurrent} noValidate>
      <h1 className="govuk-heading-l app-audit__title" id="section-title" tabIndex={-1}>
        {current.title}
      </h1>
      <input type="hidden" name="section" value={current.id} />
      <input type="hidden" name="response" value={audit.response} />
      <SectionQuestions
        key={current.id}
        {...{ audit, store, showKeys, commands }}
        questions={current.questions}
        current={place.current}
        explained={silenceAt(audit, queue)}
      />
      <div className="app-audit__end">
        <Button>{next ? `Next: ${next.title}` : 'Check your answers'}</Button>
      </div>
    </form>
  );
}
