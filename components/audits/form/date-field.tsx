'use client';

import { useState } from 'react';
import { type Card, fieldOf } from '#components/audits/form/card.ts';
import { Input } from '#components/ui/input.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import { dateWords } from '#lib/domain/answers/date-words.ts';
import { readDate, readDates, typedDate } from '#lib/domain/answers/written-date.ts';
import { capitalised } from '#lib/domain/tools/capitalised.ts';

type DateFieldProps = {
  card: Card;
  field: string;
  label: string;
  date: string | null;
  onDate: (date: string | null) => void;
  hint?: string;
  /** Its place, from 0, where a card has the field several times. */
  place?: number;
};

/** What was typed stays as it was typed while it means the date that is kept. */
const shown = (typed: string, isMeant: boolean, kept: string): string => (isMeant ? typed : kept);

/** One date, typed any way people write it. Until it can be read it stays here, with a word about it. */
export function DateField({ card, field, label, date, onDate, place, hint }: DateFieldProps) {
  const [typed, setTyped] = useState('');
  const isUnread = typed.trim() !== '' && readDate(typed) === null;
  const write = (text: string) => {
    setTyped(text);
    const read = readDate(text);
    if (read !== null || text.trim() === '') onDate(read);
    else card.unreadable(field, `Enter a real date for the ${label}, like 22 12 2010`);
  };
  return (
    <Input
      {...fieldOf(card, field)}
      id={`${card.question.id}-${field}${place === undefined ? '' : `-${place + 1}`}`}
      label={capitalised(label)}
      hint={hint}
      width={10}
      autoComplete="off"
      value={shown(typed, isUnread || readDate(typed) === date, date === null ? '' : typedDate(date))}
      onChange={({ target }) => write(target.value)}
    />
  );
}

type DatesFieldProps = Omit<DateFieldProps, 'date' | 'onDate' | 'place' | 'hint'> & {
  dates: readonly string[];
  onDates: (dates: string[]) => void;
};

/** Several dates, one a line, with what was understood below. */
export function DatesField({ card, field, label, dates, onDates }: DatesFieldProps) {
  const [typed, setTyped] = useState('');
  const read = readDates(typed);
  const isMeant = read.unread.length > 0 || [...read.dates].sort().join() === [...dates].sort().join();
  const write = (text: string) => {
    setTyped(text);
    const { dates: given, unread } = readDates(text);
    onDates(given);
    if (unread.length > 0) card.unreadable(field, `These are not dates yet: ${unread.join(', ')}`);
  };
  return (
    <>
      <Textarea
        {...fieldOf(card, field)}
        label={capitalised(label)}
        hint="One on each line, for example 22 12 2010"
        rows={Math.min(Math.max(dates.length + 2, 3), 12)}
        className="app-answer-dates__list"
        value={shown(typed, isMeant, dates.map(typedDate).join('\n'))}
        onChange={({ target }) => write(target.value)}
      />
      {dates.length > 0 ? <p className="app-note">Read as {dates.map(dateWords).join('; ')}</p> : null}
    </>
  );
}
