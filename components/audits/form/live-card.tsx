'use client';

import { useSyncExternalStore } from 'react';
import type { Card } from '#components/audits/form/card.ts';
import { QuestionCard } from '#components/audits/form/question-card.tsx';
import { type CardSubject, useCardSubject } from '#components/audits/form/question-cards.tsx';
import { useEarlyTyping } from '#components/audits/form/use-early-typing.ts';
import { type Entry, shownAnswer, startEntry } from '#lib/domain/audits/save-entry.ts';
import { entryOf } from '#lib/domain/audits/save-queue.ts';

function cardOf({ audit, store, question }: CardSubject, entry: Entry): Card {
  return {
    audit,
    question,
    answer: shownAnswer(entry),
    problems: entry.problems,
    change: (part, how) =>
      store.tell({
        kind: 'typed',
        question: question.id,
        // What was typed a moment ago may not be drawn yet.
        answer: { ...shownAnswer(entryOf(store.get(), question.id)), ...part },
        pause: how === 'typing',
      }),
    rest: () => store.tell({ kind: 'due', question: question.id }),
    unreadable: (field, message) =>
      store.tell({ kind: 'unreadable', question: question.id, problems: [{ field, message }] }),
  };
}

function Live({ subject }: { subject: CardSubject }) {
  const { store, question, commandId, isCurrent, showKeys, explainsSilence } = subject;
  const { id } = question;
  const held = useSyncExternalStore(
    store.subscribe,
    () => store.get().entries[id],
    () => store.begun.entries[id],
  );
  useEarlyTyping(question, store);
  const entry = held ?? startEntry(null);
  return (
    <QuestionCard
      {...{ entry, commandId, isCurrent, showKeys, explainsSilence }}
      card={cardOf(subject, entry)}
      settle={(keep) => store.tell({ kind: 'settled', question: id, keep })}
    />
  );
}

/** One question of a form that is alive. It hears of its own answer, and what happens to another does not draw it again. */
export function LiveCard() {
  const subject = useCardSubject();
  return subject && <Live subject={subject} />;
}
