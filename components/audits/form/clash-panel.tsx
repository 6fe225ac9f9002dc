import { Alert } from '#components/ui/alert.tsx';
import { Button } from '#components/ui/button.tsx';
import { Radios } from '#components/ui/radios.tsx';
import type { Answer } from '#lib/domain/answers/answer.ts';
import { answerInWords } from '#lib/domain/answers/answer-in-words.ts';
import { foundLines } from '#lib/domain/answers/found-words.ts';
import { fieldName } from '#lib/domain/audits/posted-answers.ts';
import type { ServerAnswer } from '#lib/domain/audits/save-entry.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import type { Place } from '#lib/domain/tools/vocabulary.ts';
import { timeOf } from '#lib/format.ts';

type ClashPanelProps = {
  question: Question;
  mine: Answer;
  theirs: ServerAnswer;
  places: readonly Place[];
  settle: (keep: 'mine' | 'theirs') => void;
};

/** Two answers to one question: what was saved and what was typed here, for the person to settle. */
export function ClashPanel({ question, mine, theirs, places, settle }: ClashPanelProps) {
  const who = theirs.mine ? 'You' : theirs.by;
  const where = theirs.mine ? ', in another tab' : ', while you were typing';
  const title = `${who} answered ${question.number} at ${timeOf(new Date(theirs.at))}${where}`;
  return (
    <Alert kind="warning" title={title}>
      <dl className="app-clash">
        <Side
          name={theirs.mine ? 'Your answer there' : `${theirs.by}’s answer`}
          question={question}
          answer={theirs.answer}
          places={places}
        />
        <Side
          name={theirs.mine ? 'Your answer here, not saved yet' : 'Yours, not saved yet'}
          question={question}
          answer={mine}
          places={places}
        />
      </dl>
      <div className="govuk-button-group app-needs-script">
        <Button type="button" variant="secondary" onClick={() => settle('theirs')}>
          {theirs.mine ? 'Keep the other' : 'Keep theirs'}
        </Button>
        <Button type="button" variant="secondary" onClick={() => settle('mine')}>
          {theirs.mine ? 'Keep this one' : 'Keep yours'}
        </Button>
      </div>
      <noscript>
        <input type="hidden" name={fieldName(question.id, 'met')} value="yes" />
        <Radios
          name={fieldName(question.id, 'keep')}
          legend="Which answer do you keep?"
          small
          options={[
            { value: 'theirs', text: 'Keep theirs' },
            { value: 'mine', text: 'Keep yours' },
          ]}
        />
      </noscript>
    </Alert>
  );
}

type SideProps = {
  name: string;
  question: Question;
  answer: Answer;
  places: readonly Place[];
};

function Side({ name, question, answer, places }: SideProps) {
  const words = [answer.reason, answer.note].filter((text) => text.trim() !== '').join(' – ');
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <strong>{answerInWords(question, answer)}</strong>
        {words ? <p className="app-clash__words">{words}</p> : null}
        {foundLines(answer, places).map((line) => (
          <p className="app-clash__words" key={line.name}>
            {line.name}: {line.words}
          </p>
        ))}
      </dd>
    </div>
  );
}
