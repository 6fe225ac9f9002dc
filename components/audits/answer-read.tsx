import { VoiceBeside } from '#components/audits/voice-beside.tsx';
import { Tag } from '#components/ui/tag.tsx';
import { answerInWords } from '#lib/domain/answers/answer-in-words.ts';
import { FOUND_WHERE } from '#lib/domain/answers/found-where.ts';
import { MARKS, QUICK_WIN_CAUSES } from '#lib/domain/answers/marks.ts';
import { outcomeOf } from '#lib/domain/answers/outcome-of.ts';
import { calendarAt } from '#lib/domain/audits/calendar-at.ts';
import type { FormAudit } from '#lib/domain/audits/form-audit.ts';
import type { ServerAnswer } from '#lib/domain/audits/save-entry.ts';
import { capitalised } from '#lib/domain/tools/capitalised.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import { isoDateOf, momentInWords } from '#lib/format.ts';

type AnswerReadProps = {
  question: Question;
  /** Who gave it is left out where nobody is named. */
  given: ServerAnswer | null;
  form: Pick<FormAudit, 'vocabulary'>;
};
type Line = { name: string; words: string | null };

function placeLine({ answer }: ServerAnswer, { vocabulary }: AnswerReadProps['form']): string | null {
  const place = vocabulary.places.find(({ id }) => id === answer.foundIn)?.label;
  const where = answer.expectedPlace ? FOUND_WHERE[answer.expectedPlace].label : null;
  if (!place) return where;
  return capitalised(place) + (answer.expectedPlace === 'expected-place' ? '' : ' (not the expected place)');
}

function linesOf(question: Question, given: ServerAnswer, form: AnswerReadProps['form']): Line[] {
  const { answer, at, by } = given;
  // Judged as on the day it was answered, so that reading it later changes nothing.
  const { explanation } = outcomeOf(question, answer, calendarAt(isoDateOf(new Date(at))));
  return [
    { name: 'Worked out', words: answer.override ? null : explanation },
    { name: 'Found in', words: placeLine(given, form) },
    { name: 'Reason', words: answer.override?.reason || answer.reason },
    { name: 'Note', words: answer.note },
    { name: MARKS['quick-win'].label, words: answer.quickWin && QUICK_WIN_CAUSES[answer.quickWin].label },
    { name: 'Answered', words: `${by === '' ? '' : `by ${by}, `}${momentInWords(new Date(at))}` },
  ];
}

/** One question with its answer, to read. */
export function AnswerRead({ question, given, form }: AnswerReadProps) {
  const words = answerInWords(question, given?.answer ?? null);
  const lines = given ? linesOf(question, given, form).filter((line) => line.words) : [];
  return (
    <div className="app-answer-read" id={question.id}>
      <h3 className="app-question__title">
        <span className="app-question__number">{question.number}</span> {question.text}
      </h3>
      <VoiceBeside voice={given?.answer.voice ?? null}>
        <p className="app-answer-read__answer">
          {words} {given?.answer.exemplar ? <Tag colour="teal">★ {MARKS.exemplar.label}</Tag> : null}
        </p>
        <Lines lines={lines} />
      </VoiceBeside>
    </div>
  );
}

function Lines({ lines }: { lines: readonly Line[] }) {
  if (lines.length === 0) return null;
  return (
    <dl className="app-answer-read__lines">
      {lines.map((line) => (
        <div key={line.name}>
          <dt>{line.name}</dt>
          <dd>{line.words}</dd>
        </div>
      ))}
    </dl>
  );
}
