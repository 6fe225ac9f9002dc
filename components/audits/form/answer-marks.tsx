import { type Card, fieldOf } from '#components/audits/form/card.ts';
import { VoiceAnswer } from '#components/audits/form/voice-answer.tsx';
import { ChoiceChips } from '#components/ui/choice-chips.tsx';
import { classNames } from '#components/ui/class-names.ts';
import { Details } from '#components/ui/details.tsx';
import { MARKS, QUICK_WIN_CAUSE_NAMES, QUICK_WIN_CAUSES } from '#lib/domain/answers/marks.ts';
import { offeredMarks } from '#lib/domain/answers/offered-marks.ts';
import { asksVoice } from '#lib/domain/answers/voice.ts';
import { calendarAt } from '#lib/domain/audits/calendar-at.ts';

type AnswerMarksProps = { card: Card; showKeys: boolean };

/** What an answer is marked as, and what the family says beside it. */
export function AnswerMarks({ card, showKeys }: AnswerMarksProps) {
  const { question, answer, audit } = card;
  if (!question.scored) return null;
  const offered = offeredMarks(question, answer, calendarAt(audit.today));
  return (
    <>
      <Exemplar card={card} isOffered={offered.exemplar} />
      <QuickWin card={card} isOffered={offered['quick-win']} showKeys={showKeys} />
      {asksVoice(question) ? <VoiceAnswer card={card} /> : null}
    </>
  );
}

type MarkProps = { card: Card; isOffered: boolean };

function Exemplar({ card, isOffered }: MarkProps) {
  const { name, id } = fieldOf(card, 'exemplar');
  const { exemplar } = card.answer;
  return (
    <label className={classNames('app-mark', !isOffered && 'app-script-hidden')} htmlFor={id}>
      <input
        className="app-mark__input"
        type="checkbox"
        name={name}
        id={id}
        value="yes"
        checked={exemplar}
        onChange={({ target }) => card.change({ exemplar: target.checked }, 'chosen')}
      />
      <span className="app-mark__star" aria-hidden="true">
        {exemplar ? '★' : '☆'}
      </span>
      <span className="app-mark__text">{MARKS.exemplar.label}</span>
    </label>
  );
}

const NOT_ONE = { value: '', label: 'Not a quick win' };
const CAUSES = QUICK_WIN_CAUSE_NAMES.map((value) => ({ value, label: QUICK_WIN_CAUSES[value].label }));

/** Quick to put right, and why it was not done. */
function QuickWin({ card, isOffered, showKeys }: MarkProps & { showKeys: boolean }) {
  const { question, answer, change } = card;
  const { quickWin } = answer;
  const { name, id } = fieldOf(card, 'quickWin');
  const choose = (value: string) =>
    change({ quickWin: QUICK_WIN_CAUSE_NAMES.find((cause) => cause === value) ?? null }, 'chosen');
  return (
    <Details
      id={`${question.id}-quickWin-details`}
      suppressHydrationWarning
      className={isOffered ? undefined : 'app-script-hidden'}
      summary={
        quickWin ? `Quick win: ${QUICK_WIN_CAUSES[quickWin].label.toLowerCase()}` : MARKS['quick-win'].label
      }
    >
      <fieldset className="app-question__fields app-marks__causes">
        <legend>It is quick to put right. Why was it not done?</legend>
        <ChoiceChips
          name={name}
          id={id}
          choices={quickWin ? [...CAUSES, NOT_ONE] : CAUSES}
          chosen={quickWin ?? undefined}
          onChoose={choose}
          showKeys={showKeys}
          className="app-choices--small"
        />
      </fieldset>
    </Details>
  );
}
