import { VoiceBeside } from '#components/audits/voice-beside.tsx';
import { Tag } from '#components/ui/tag.tsx';
import { answerInWords } from '#lib/domain/answers/answer-in-words.ts';
import { evidenceFacts, evidenceFactWords } from '#lib/domain/answers/evidence-facts.ts';
import { foundLines } from '#lib/domain/answers/found-words.ts';
import { MARKS, QUICK_WIN_CAUSES } from '#lib/domain/answers/marks.ts';
import { outcomeOf } from '#lib/domain/answers/outcome-of.ts';
import { calendarAt } from '#lib/domain/audits/calendar-at.ts';
import type { FormAudit } from '#lib/domain/audits/form-audit.ts';
import type { ServerAnswer } from '#lib/domain/audits/save-entry.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import { isoDateOf, momentInWords } from '#lib/format.ts';

type AnswerReadProps = {
  question: Question;
  /** Who gave it is left out where nobody is named. */
  given: ServerAnswer | null;
  form: Pick<FormAudit, 'vocabulary'>;
};
type Line = { name: string; words: string | null };

function linesOf(question: Question, given: ServerAnswer, form: AnswerReadProps['form']): Line[] {
  const { answer, at, by } = given;
  // Judged as on the day it was answered, so that reading it later changes nothing.
  const judged = outcomeOf(question, answer, calendarAt(isoDateOf(new Date(at))));
  const facts = question.scored ? evidenceFacts({ ...answer, ...judged }) : null;
  return [
    { name: 'Worked out', words: answer.override ? null : judged.explanation },
    ...foundLines(answer, form.vocabulary.places),
    { name: 'Evidence', words: facts && evidenceFactWords(facts) },
    { name: 'Reason', words: answer.override?.reason || answer.reason },
    { name: 'Note', words: answer.note },
    { name: MARKS['quick-win'].label, words: answer.quickWin && QUICK_WIN_CAUSES[answer.quickWin].label },
    { name: 'Answered', words: `${by === '' ? '' : `by ${by}, `}${momentInWords(new Date(at))}` },
  ];
}

/** One question with its answer, to read. */
export function AnswerRead({ question, given, form }: AnswerReadProps) {
  return (
    <div className="app-answer-read" id={question.id}>
      <h3 className="app-question__title">
        <span className="app-question__number">{question.number}</span> {question.text}
      </h3>
      <AnswerGiven question={question} given={given} form={form} />
    </div>
  );
}

/** An answer with all that was said beside it, without its question. */
export function AnswerGiven({ question, given, form }: AnswerReadProps) {
  const words = answerInWords(question, given?.answer ?? null);
  const lines = given ? linesOf(question, given, form).filter((line) => line.words) : [];
  return (
    <VoiceBeside voice={given?.answer.voice ?? null}>
      <p className="app-answer-read__answer">
        {words}{' '}
        {given?.answer.exemplar ? (
          <Tag colour="teal" className="app-exemplar">
            ★ {MARKS.exemplar.label}
          </Tag>
        ) : null}
      </p>
      <Lines lines={lines} />
    </VoiceBeside>
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
