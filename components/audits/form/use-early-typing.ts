'use client';

import { type RefObject, useLayoutEffect } from 'react';
import { beforeFirstSign, wakePage } from '#components/audits/form/first-sign.ts';
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

function takeIn(form: HTMLFormElement, audit: FormAudit, store: SaveStore): void {
  const touched = [...form.elements].filter(isTouched).map(nameOf);
  if (touched.length === 0) return;
  const fields = formFields(new FormData(form));
  for (const { question } of placedQuestions(audit.sections)) {
    if (!touched.some((name) => name.startsWith(fieldName(question.id, '')))) continue;
    const posted = postedAnswer(fields, question);
    if (posted) store.tell({ kind: 'typed', question: question.id, answer: posted.answer, pause: false });
  }
}

/**
 * Takes in what was chosen or typed before the script of a slow machine came, and what a first touch changes in a card
 * that was not yet alive: both would otherwise be undone. What happens to an answer wakes the cards as a touch does: one
 * that waits would go on showing what was.
 */
export function useEarlyTyping(
  form: RefObject<HTMLFormElement | null>,
  audit: FormAudit,
  store: SaveStore,
): void {
  useLayoutEffect(() => {
    const take = () => {
      if (form.current) takeIn(form.current, audit, store);
    };
    take();
    const stops = [beforeFirstSign(take), store.subscribe(wakePage)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [form, audit, store]);
}
