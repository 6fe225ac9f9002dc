'use client';

import { useState } from 'react';
import { type Card, fieldOf } from '#components/audits/form/card.ts';
import { DateField } from '#components/audits/form/date-field.tsx';
import { WarnedInput } from '#components/audits/warned-text.tsx';
import { Button } from '#components/ui/button.tsx';
import type { ActionRow, AnswerValue } from '#lib/domain/answers/answer.ts';

const NO_ACTION: ActionRow = { what: '', who: '', byWhen: null, proof: '' };

const actionsOf = (value: AnswerValue): ActionRow[] =>
  typeof value === 'object' && value !== null && 'actions' in value ? value.actions : [];

const FIELDS = [
  { name: 'what', label: 'What will be done' },
  { name: 'who', label: 'Who will do it', hint: 'A role or an initial, not a full name' },
  { name: 'proof', label: 'How completion will be shown' },
] as const;

/** A list of actions agreed, with one more each time it is asked for. */
export function ActionRows({ card }: { card: Card }) {
  const kept = actionsOf(card.answer.value);
  const [blank, setBlank] = useState(kept.length === 0 ? 1 : 0);
  const rows = [...kept, ...Array.from({ length: blank }, () => NO_ACTION)].map((row, place) => ({
    row,
    place,
  }));
  const save = (next: ActionRow[], how: 'chosen' | 'typing') =>
    card.change({ value: next.length === 0 ? null : { actions: next } }, how);
  const set = (place: number, part: Partial<ActionRow>) => {
    save(
      rows.map((entry) => (entry.place === place ? { ...entry.row, ...part } : entry.row)),
      'typing',
    );
    setBlank(0);
  };
  const remove = (place: number) => {
    save(
      kept.filter((_, at) => at !== place),
      'chosen',
    );
    setBlank(kept.length <= 1 ? 1 : 0);
  };
  return (
    <div className="app-add-another">
      {rows.map(({ row, place }) => (
        <ActionFields
          key={place}
          card={card}
          row={row}
          place={place}
          onChange={(part) => set(place, part)}
          onRemove={kept.length > 0 ? () => remove(place) : undefined}
        />
      ))}
      <Button type="button" variant="secondary" onClick={() => setBlank(blank + 1)}>
        Add another action
      </Button>
    </div>
  );
}

type ActionFieldsProps = {
  card: Card;
  row: ActionRow;
  place: number;
  onChange: (part: Partial<ActionRow>) => void;
  onRemove?: () => void;
};

function ActionFields({ card, row, place, onChange, onRemove }: ActionFieldsProps) {
  return (
    <fieldset className="app-question__fields app-add-another__entry">
      <legend className="app-add-another__title">Action {place + 1}</legend>
      {FIELDS.map(({ name, label, ...more }) => (
        <WarnedInput
          key={name}
          today={card.audit.today}
          {...fieldOf(card, name)}
          {...more}
          id={`${card.question.id}-${name}-${place + 1}`}
          label={label}
          value={row[name]}
          onChange={({ target }) => onChange({ [name]: target.value })}
        />
      ))}
      <DateField
        card={card}
        field="byWhen"
        hint="For example, 22 12 2010"
        place={place}
        label="date it is due"
        date={row.byWhen}
        onDate={(byWhen) => onChange({ byWhen })}
      />
      {onRemove ? (
        <Button type="button" variant="secondary" className="app-add-another__remove" onClick={onRemove}>
          Remove<span className="govuk-visually-hidden"> action {place + 1}</span>
        </Button>
      ) : null}
    </fieldset>
  );
}
