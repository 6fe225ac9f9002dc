'use client';

import { memo, useSyncExternalStore } from 'react';
import type { Card } from '#components/audits/form/card.ts';
import { QuestionCard } from '#components/audits/form/question-card.tsx';
import type { SaveStore } from '#components/audits/form/save-store.ts';
import { useEarlyTyping } from '#components/audits/form/use-early-typing.ts';
import type { FormAudit } from '#lib/domain/audits/form-audit.ts';
import { type Entry, shownAnswer, startEntry } from '#lib/domain/audits/save-entry.ts';
import { entryOf } from '#lib/domain/audits/save-queue.ts';
import type { Question } from '#lib/domain/tools/question.ts';

type LiveCardProps = {
  audit: FormAudit;
  store: SaveStore;
  question: Question;
  commandId: string;
  isCurrent: boolean;
  showKeys: boolean;
  explainsSilence: boolean;
};

function cardOf({ audit, store, question }: LiveCardProps, entry: Entry): Card {
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

function Live(props: LiveCardProps) {
  const { store, question, commandId, isCurrent, showKeys, explainsSilence } = props;
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
      card={cardOf(props, entry)}
      settle={(keep) => store.tell({ kind: 'settled', question: id, keep })}
    />
  );
}

/** One question of a form that is alive. It hears of its own answer, and what happens to another does not draw it again. */
export const LiveCard = memo(Live);
