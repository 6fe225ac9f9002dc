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

/** What stands in the fields of a question that the server drew and somebody has touched; null of any other. */
function earlyAnswer(question: Question): Answer | null {
  const form = document.getElementById(question.id)?.closest('form');
  const isOwn = (control: Element) => nameOf(control).startsWith(fieldName(question.id, ''));
  if (!form || ![...form.elements].some((control) => isOwn(control) && isTouched(control))) return null;
  return postedAnswer(formFields(new FormData(form)), question)?.answer ?? null;
}

function takeIn(question: Question, answer: Answer | null, store: SaveStore): void {
  // What came since by another way, such as a key, is newer than what the fields still show.
  const isUntold = store.get().entries[question.id] === store.begun.entries[question.id];
  if (answer && isUntold) store.tell({ kind: 'typed', question: question.id, answer, pause: false });
}

/**
 * Takes in what was chosen or typed in a card while it waited, even by the touch that wakes it: it would otherwise be
 * undone.
 */
export function useEarlyTyping(question: Question, store: SaveStore): void {
  // Read while the card is drawn: React, when it takes the fields over, puts some of them back to what the server wrote.
  const [answer] = useState(() => (typeof document === 'undefined' ? null : earlyAnswer(question)));
  useLayoutEffect(() => takeIn(question, answer, store), [answer, question, store]);
}

/**
 * Takes in what was chosen or typed before the script of a slow machine came, and wakes the cards then, and whenever
 * something happens to an answer.
 */
export function useWaking(
  form: RefObject<HTMLFormElement | null>,
  questions: readonly Question[],
  store: SaveStore,
): void {
  useLayoutEffect(() => {
    const stop = store.subscribe(wakePage);
    if ([...(form.current?.elements ?? [])].some(isTouched))
      for (const question of questions) takeIn(question, earlyAnswer(question), store);
    return stop;
  }, [form, questions, store]);
}
