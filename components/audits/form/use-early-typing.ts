'use client';

import { type RefObject, useLayoutEffect, useState } from 'react';
import { wakePage } from '#components/audits/form/first-sign.ts';
import type { SaveStore } from '#components/audits/form/save-store.ts';
import type { Answer } from '#lib/domain/answers/answer.ts';
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

/** What stands in the fields of a card that the server drew and somebody has touched; null of any other. */
function earlyAnswer(question: Question): Answer | null {
  if (typeof document === 'undefined') return null;
  const form = document.getElementById(question.id)?.closest('form');
  const isOwn = (control: Element) => nameOf(control).startsWith(fieldName(question.id, ''));
  if (!form || ![...form.elements].some((control) => isOwn(control) && isTouched(control))) return null;
  return postedAnswer(formFields(new FormData(form)), question)?.answer ?? null;
}

/**
 * Takes in what was chosen or typed in a card before it came to life, on a slow machine or by its very first touch, and
 * would otherwise be undone.
 */
export function useEarlyTyping(question: Question, store: SaveStore): void {
  // Read while the card is drawn: React, when it takes the fields over, puts some of them back to what the server wrote.
  const [answer] = useState(() => earlyAnswer(question));
  useLayoutEffect(() => {
    if (answer) store.tell({ kind: 'typed', question: question.id, answer, pause: false });
  }, [answer, question, store]);
}

/** Wakes the cards of a form where somebody was there before its script, or something happens to an answer. */
export function useWaking(form: RefObject<HTMLFormElement | null>, store: SaveStore): void {
  useLayoutEffect(() => {
    if ([...(form.current?.elements ?? [])].some(isTouched)) wakePage();
    return store.subscribe(wakePage);
  }, [form, store]);
}
