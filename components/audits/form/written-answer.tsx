import { type Card, fieldOf } from '#components/audits/form/card.ts';
import { WarnedTextarea } from '#components/audits/warned-text.tsx';
import { Input } from '#components/ui/input.tsx';

/** A question answered in one's own words. */
export function TextAnswer({ card }: { card: Card }) {
  const { answer, change } = card;
  return (
    <WarnedTextarea
      {...fieldOf(card, 'value')}
      today={card.audit.today}
      label="Your answer"
      hint="Do not write names, dates of birth or addresses"
      rows={4}
      value={typeof answer.value === 'string' ? answer.value : ''}
      onChange={({ target }) => change({ value: target.value }, 'typing')}
    />
  );
}

/** A question answered by a number. */
export function NumberAnswer({ card }: { card: Card }) {
  const { answer, change } = card;
  const { value } = answer;
  return (
    <Input
      {...fieldOf(card, 'value')}
      label="Number"
      width={5}
      inputMode="numeric"
      value={typeof value === 'number' || typeof value === 'string' ? `${value}` : ''}
      onChange={({ target }) => change({ value: target.value }, 'typing')}
    />
  );
}
