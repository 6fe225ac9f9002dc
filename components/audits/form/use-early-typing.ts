'use client';

import { type RefObject, useLayoutEffect } from 'react';
import type { SaveStore } from '#components/audits/form/save-store.ts';
import { placedQuestions } from '#lib/domain/audits/find-question.ts';
import type { FormAudit } from '#lib/domain/audits/form-audit.ts';
import { fieldName, postedAnswer } from '#lib/domain/audits/posted-answers.ts';
import { formFields } from '#lib/domain/parse-form.ts';

function isTouched(control: Element): boolean {
  if (control instanceof HTMLInputElement)
    return control.checked !== control.defaultChecked || control.value !== control.defaultValue;
  if (control instanceof HTMLTextAreaElement) return control.value !== control.defaultValue;
  if (control instanceof HTMLSelectElement)
    return [...control.options].some((option) => option.selected !== option.defaultSelected);
  return false;
}

const nameOf = (control: Element): string => control.getAttribute('name') ?? '';

/** Takes in what was chosen or typed before the script of a slow machine came to life, and would otherwise be undone. */
export function useEarlyTyping(
  form: RefObject<HTMLFormElement | null>,
  audit: FormAudit,
  store: SaveStore,
): void {
  useLayoutEffect(() => {
    if (!form.current) return;
    const touched = [...form.current.elements].filter(isTouched).map(nameOf);
    if (touched.length === 0) return;
    const fields = formFields(new FormData(form.current));
    for (const { question } of placedQuestions(audit.sections)) {
      if (!touched.some((name) => name.startsWith(fieldName(question.id, '')))) continue;
      const posted = postedAnswer(fields, question);
      if (posted) store.tell({ kind: 'typed', question: question.id, answer: posted.answer, pause: false });
    }
  }, [form, audit, store]);
}
