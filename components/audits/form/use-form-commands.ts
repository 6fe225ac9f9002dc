'use client';

import type { RefObject } from 'react';
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

/** Answers the current question with its nth choice, and goes on to the next that has no answer. */
function answerByPlace({ audit, store, place }: FormParts, nth: number): void {
  if (chooseCause(nth)) return;
  const { section, current } = place;
  const question = section?.questions.find(({ id }) => id === current);
  const choice = question && question.type !== 'scale-0-10' ? choicesOf(question)[nth - 1] : undefined;
  if (!question || !choice) return;
  const answer = {
    ...shownAnswer(entryOf(store.get(), question.id)),
    value: valueOfChoice(question, choice.value),
  };
  store.tell({ kind: 'typed', question: question.id, answer, pause: false });
  const isDone = (id: string) => isAnswered(shownAnswer(entryOf(store.get(), id)));
  const next = nextUnanswered(audit.sections, question.id, isDone);
  if (next) place.goTo(next);
}

function move({ audit, place }: FormParts, by: 1 | -1): void {
  const beside = questionBeside(audit.sections, place.current ?? '', by);
  if (beside) place.goTo(beside);
}

/** What each command of the keyboard does on this form. */
export function useFormCommands(parts: FormParts) {
  return (command: KeyCommand) => {
    const current = parts.place.current ?? '';
    switch (command.kind) {
      case 'answer':
        return answerByPlace(parts, command.place);
      case 'next':
        return move(parts, 1);
      case 'previous':
        return move(parts, -1);
      case 'note':
        return openNote(current);
      case 'reason':
        return openReason(current);
      case 'exemplar':
        return toggleExemplar(current);
      case 'quick-win':
        return openQuickWin(current);
      case 'find':
        return parts.findDialog.current?.showModal();
      case 'help':
        return parts.keysDialog.current?.showModal();
    }
  };
}
