'use client';

import { type RefObject, useRef } from 'react';
import {
  chooseCause,
  openNote,
  openQuickWin,
  openReason,
  toggleExemplar,
} from '#components/audits/form/key-moves.ts';
import { choicesOf, valueOfChoice } from '#components/audits/form/option-answer.tsx';
import type { SaveStore } from '#components/audits/form/save-store.ts';
import type { Place } from '#components/audits/form/use-place.ts';
import { isAnswered } from '#lib/domain/answers/is-answered.ts';
import { nextUnanswered, questionBeside } from '#lib/domain/audits/find-question.ts';
import type { FormAudit } from '#lib/domain/audits/form-audit.ts';
import type { KeyCommand } from '#lib/domain/audits/form-keys.ts';
import { shownAnswer } from '#lib/domain/audits/save-entry.ts';
import { entryOf } from '#lib/domain/audits/save-queue.ts';

type FormParts = {
  audit: FormAudit;
  store: SaveStore;
  place: Place;
  keysDialog: RefObject<HTMLDialogElement | null>;
  findDialog: RefObject<HTMLDialogElement | null>;
};

/** Goes on to the next question after this one that has no answer. */
function goOnFrom({ audit, store, place }: FormParts, question: string): void {
  const isDone = (id: string) => isAnswered(shownAnswer(entryOf(store.get(), id)));
  const next = nextUnanswered(audit.sections, question, isDone);
  if (next) place.goTo(next);
}

/** Answers the current question with its nth choice, or a quick win with its nth cause, and goes on; gives the question. */
function answerByPlace(parts: FormParts, nth: number): string | null {
  const { store, place } = parts;
  const marked = chooseCause(nth);
  if (marked !== null) {
    goOnFrom(parts, marked);
    return marked;
  }
  const { section, current } = place;
  const question = section?.questions.find(({ id }) => id === current);
  const choice = question && question.type !== 'scale-0-10' ? choicesOf(question)[nth - 1] : undefined;
  if (!question || !choice) return null;
  const answer = {
    ...shownAnswer(entryOf(store.get(), question.id)),
    value: valueOfChoice(question, choice.value),
  };
  store.tell({ kind: 'typed', question: question.id, answer, pause: false });
  goOnFrom(parts, question.id);
  return question.id;
}

function move({ audit, place }: FormParts, by: 1 | -1): void {
  const beside = questionBeside(audit.sections, place.current ?? '', by);
  if (beside) place.goTo(beside);
}

/** What each command of the keyboard does on this form. */
export function useFormCommands(parts: FormParts) {
  const answered = useRef<string | null>(null);
  return (command: KeyCommand) => {
    const current = parts.place.current ?? '';
    // A key that answers goes on at once: a mark pressed after it is meant for what was just answered.
    const toMark = [current, answered.current ?? ''];
    switch (command.kind) {
      case 'answer':
        answered.current = answerByPlace(parts, command.place);
        return;
      case 'next':
        return move(parts, 1);
      case 'previous':
        return move(parts, -1);
      case 'note':
        return openNote(current);
      case 'reason':
        return openReason(current);
      case 'exemplar':
        return toggleExemplar(toMark);
      case 'quick-win':
        return openQuickWin(toMark);
      case 'find':
        return parts.findDialog.current?.showModal();
      case 'help':
        return parts.keysDialog.current?.showModal();
    }
  };
}
