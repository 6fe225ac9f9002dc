'use client';

import { type RefObject, useLayoutEffect } from 'react';
import { wakePage } from '#components/audits/form/first-sign.ts';
import type { SaveStore } from '#components/audits/form/save-store.ts';
import { fieldName, postedAnswer } from '#lib/domain/audits/posted-answers.ts';
import { formFields } from '#lib/domain/parse-form.ts';
import type { Question } from '#lib/domain/tools/question.ts';

function isTouched(control: Element): boolean {
  if (control instanceof HTMLInputElement)
    return control.checked !== control.defaultChecked || control.value !== control.defaultValue;
  if (control instanceof HTMLTextAreaElement) return control.value !== control.defaultValue;
  if (control instanceof HTMLSelectElement)
    return [...control.options].some((option) => option.selected !== option.defaultSelected);
  return false;
}

const nameOf = (control: Element): string => control.getAttribute('name') ?? '';

/**
 * Takes in what was chosen or typed in a card before it came to life, on a slow machine or by its very first touch, and
 * would otherwise be undone.
 */
export function useEarlyTyping(question: Question, store: SaveStore): void {
  useLayoutEffect(() => {
    const form = document.getElementById(question.id)?.closest('form');
    const isOwn = (control: Element) => nameOf(control).startsWith(fieldName(question.id, ''));
    if (!form || ![...form.elements].some((control) => isOwn(control) && isTouched(control))) return;
    const posted = postedAnswer(formFields(new FormData(form)), question);
    if (posted) store.tell({ kind: 'typed', question: question.id, answer: posted.answer, pause: false });
  }, [question, store]);
}

/** Wakes the cards of a form where somebody was there before its script, or something happens to an answer. */
export function useWaking(form: RefObject<HTMLFormElement | null>, store: SaveStore): void {
  useLayoutEffect(() => {
    if ([...(form.current?.elements ?? [])].some(isTouched)) wakePage();
    return store.subscribe(wakePage);
  }, [form, store]);
}
