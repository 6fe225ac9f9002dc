import { type Card, fieldOf } from '#components/audits/form/card.ts';
import { WarnedTextarea } from '#components/audits/warned-text.tsx';
import { Select } from '#components/ui/select.tsx';
import { OUTCOME_WORDS } from '#lib/domain/answers/answer-in-words.ts';
import { OVERRIDE_OUTCOMES } from '#lib/domain/tools/answer-types.ts';

const OPTIONS = [
  { value: '', text: 'No, as the dates say' },
  ...OVERRIDE_OUTCOMES.map((outcome) => ({ value: outcome, text: OUTCOME_WORDS[outcome] })),
];

/** The auditor's own outcome in place of the one the dates give, with its reason. */
export function OwnJudgement({ card }: { card: Card }) {
  const { answer, change } = card;
  const { override } = answer;
  const choose = (value: string) => {
    const outcome = OVERRIDE_OUTCOMES.find((known) => known === value);
    change({ override: outcome ? { outcome, reason: override?.reason ?? '' } : null }, 'chosen');
  };
  return (
    <>
      <Select
        {...fieldOf(card, 'override')}
        label="Do you judge it differently from the dates?"
        options={OPTIONS}
        value={override?.outcome ?? ''}
        onChange={({ target }) => choose(target.value)}
      />
      <div className={override ? undefined : 'app-script-hidden'}>
        <WarnedTextarea
          today={card.audit.today}
          {...fieldOf(card, 'overrideReason')}
          label="Why you judge it differently"
          rows={2}
          value={override?.reason ?? ''}
          onChange={({ target }) =>
            override && change({ override: { ...override, reason: target.value } }, 'typing')
          }
        />
      </div>
    </>
  );
}
