'use client';

import { useState } from 'react';
import { type Card, fieldOf } from '#components/audits/form/card.ts';
import { Input } from '#components/ui/input.tsx';
import { MOST_MINUTES, readMinutes } from '#lib/domain/answers/looking-minutes.ts';

/** Minutes spent looking. What cannot be read stays on the page, with a word about it. */
export function MinutesField({ card, className }: { card: Card; className?: string }) {
  const { answer, change, unreadable, question } = card;
  const [typed, setTyped] = useState('');
  const kept = answer.minutes === null ? '' : `${answer.minutes}`;
  const isUnread = readMinutes(typed) === undefined;
  const write = (text: string) => {
    setTyped(text);
    const minutes = readMinutes(text);
    if (minutes === undefined) unreadable('minutes', `Enter whole minutes, from 0 to ${MOST_MINUTES}`);
    else change({ minutes }, 'typing');
  };
  return (
    <Input
      {...fieldOf(card, 'minutes')}
      label={
        <>
          Minutes looking<span className="govuk-visually-hidden"> for {question.number}</span>
        </>
      }
      groupClassName={className}
      width={3}
      inputMode="numeric"
      autoComplete="off"
      value={isUnread ? typed : kept}
      onChange={({ target }) => write(target.value)}
    />
  );
}
