import { ActionRows } from '#components/audits/form/action-rows.tsx';
import type { Card } from '#components/audits/form/card.ts';
import { DatesAnswer } from '#components/audits/form/dates-answer.tsx';
import { OptionAnswer } from '#components/audits/form/option-answer.tsx';
import { NumberAnswer, TextAnswer } from '#components/audits/form/written-answer.tsx';
import type { Judgement } from '#lib/domain/answers/outcome-of.ts';

type AnswerFieldsProps = { card: Card; judgement: Judgement; showKeys: boolean };

/** The fields that answer one question, by its type. */
export function AnswerFields({ card, judgement, showKeys }: AnswerFieldsProps) {
  switch (card.question.type) {
    case 'dates':
      return card.question.dateRule ? (
        <DatesAnswer card={card} rule={card.question.dateRule} judgement={judgement} showKeys={showKeys} />
      ) : null;
    case 'text':
      return <TextAnswer card={card} />;
    case 'number':
      return <NumberAnswer card={card} />;
    case 'action-list':
      return <ActionRows card={card} />;
    case 'evidence':
    case 'yes-no':
    case 'grade':
    case 'scale-0-10':
    case 'choice':
      return <OptionAnswer card={card} showKeys={showKeys} />;
  }
}
