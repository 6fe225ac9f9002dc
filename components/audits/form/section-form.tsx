'use client';

import { type FocusEvent, type FormEvent, type KeyboardEvent, useRef } from 'react';
import { SectionQuestions, type SectionQuestionsProps } from '#components/audits/form/section-questions.tsx';
import { useEarlyTyping } from '#components/audits/form/use-early-typing.ts';
import type { Place } from '#components/audits/form/use-place.ts';
import { Button } from '#components/ui/button.tsx';
import { sectionAfter } from '#lib/domain/audits/find-question.ts';

type SectionFormProps = SectionQuestionsProps & {
  place: Place;
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
export function SectionForm({ act, check, ...section }: SectionFormProps) {
  const { audit, section: current, store, place } = section;
  const form = useRef<HTMLFormElement>(null);
  useEarlyTyping(form, audit, store);
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
      <SectionQuestions key={current.id} {...section} />
      <div className="app-audit__end">
        <Button>{next ? `Next: ${next.title}` : 'Check your answers'}</Button>
      </div>
    </form>
  );
}
