import { Activity, memo, useState } from 'react';
import { wakePage } from '#components/audits/form/first-sign.ts';
import type { SaveStore } from '#components/audits/form/save-store.ts';
import { SleepingCard } from '#components/audits/form/sleeping-card.tsx';
import type { FormAudit } from '#lib/domain/audits/form-audit.ts';
import { shownAnswer } from '#lib/domain/audits/save-entry.ts';
import { entryOf, type SaveQueue } from '#lib/domain/audits/save-queue.ts';
import type { Question } from '#lib/domain/tools/question.ts';

export type SectionQuestionsProps = {
  audit: FormAudit;
  questions: readonly Question[];
  store: SaveStore;
  /** The question the keys are about, if it is one of them. */
  current: string | null;
  /** Where the difference between "no" and silence is explained. */
  explained: string | undefined;
  showKeys: boolean;
  commands: Readonly<Record<string, string>>;
};

/** Where the difference between "no" and silence is explained: at the first answer that needs it, or the first question. */
export function silenceAt(audit: FormAudit, queue: SaveQueue): string | undefined {
  const questions = audit.sections.flatMap((section) => section.questions);
  const values = ['not-met', 'no', 'not-evidenced'];
  const used = questions.find(({ id }) =>
    values.some((value) => shownAnswer(entryOf(queue, id)).value === value),
  );
  return (used ?? questions.find(({ type }) => type === 'evidence'))?.id;
}

/**
 * Some questions of a form. Each comes to life for itself once somebody is there, the one that is touched first; to a slow
 * phone they would otherwise be one long piece of work before anybody has read a word.
 */
export const SectionQuestions = memo(function Questions(props: SectionQuestionsProps) {
  const { questions, audit, store, current, explained, showKeys, commands } = props;
  const [drawn] = useState({ current, explained, showKeys });
  // A card that waits can only show what the server drew.
  if (drawn.current !== current || drawn.explained !== explained || drawn.showKeys !== showKeys) wakePage();
  return questions.map((question) => (
    <Activity key={question.id}>
      <SleepingCard
        {...{ audit, store, question, showKeys }}
        commandId={commands[question.id] ?? ''}
        isCurrent={current === question.id}
        explainsSilence={question.id === explained}
      />
    </Activity>
  ));
});
