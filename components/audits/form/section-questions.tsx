import type { Card } from '#components/audits/form/card.ts';
import { QuestionCard } from '#components/audits/form/question-card.tsx';
import type { SaveStore } from '#components/audits/form/save-store.ts';
import type { Place } from '#components/audits/form/use-place.ts';
import type { FormAudit } from '#lib/domain/audits/form-audit.ts';
import { shownAnswer } from '#lib/domain/audits/save-entry.ts';
import { entryOf, type SaveQueue } from '#lib/domain/audits/save-queue.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import type { Section } from '#lib/domain/tools/tool.ts';

export type SectionQuestionsProps = {
  audit: FormAudit;
  section: Section;
  queue: SaveQueue;
  store: SaveStore;
  place: Pick<Place, 'current'>;
  showKeys: boolean;
  commands: Readonly<Record<string, string>>;
};

/** Where the difference between "no" and silence is explained: at the first answer that needs it, or the first question. */
function silenceAt(audit: FormAudit, queue: SaveQueue): string | undefined {
  const questions = audit.sections.flatMap((section) => section.questions);
  const values = ['not-met', 'no', 'not-evidenced'];
  const used = questions.find(({ id }) =>
    values.some((value) => shownAnswer(entryOf(queue, id)).value === value),
  );
  return (used ?? questions.find(({ type }) => type === 'evidence'))?.id;
}

function cardOf({ audit, queue, store }: SectionQuestionsProps, question: Question): Card {
  const entry = entryOf(queue, question.id);
  const answer = shownAnswer(entry);
  return {
    audit,
    question,
    answer,
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

/** The questions of one section. */
export function SectionQuestions(props: SectionQuestionsProps) {
  const { audit, section, queue, store, place } = props;
  const explained = silenceAt(audit, queue);
  return section.questions.map((question) => (
    <QuestionCard
      key={question.id}
      card={cardOf(props, question)}
      entry={entryOf(queue, question.id)}
      commandId={props.commands[question.id] ?? ''}
      isCurrent={place.current === question.id}
      showKeys={props.showKeys}
      explainsSilence={question.id === explained}
      settle={(keep) => store.tell({ kind: 'settled', question: question.id, keep })}
    />
  ));
}
