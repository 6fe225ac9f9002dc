'use client';

import { useState } from 'react';
import { type Card, fieldOf } from '#components/audits/form/card.ts';
import { MinutesField } from '#components/audits/form/minutes-field.tsx';
import { WarnedInput, WarnedTextarea } from '#components/audits/warned-text.tsx';
import { Details } from '#components/ui/details.tsx';
import { evidenceWords } from '#lib/domain/answers/evidence-words.ts';

type EvidenceNoteProps = {
  card: Card;
  /** Minutes are asked for beside the answer instead. */
  asksMinutes: boolean;
};

/** Where exactly, how long it took, and a note. Someone may have opened it before the script came, which React need not mind. */
export function EvidenceNote({ card, asksMinutes }: EvidenceNoteProps) {
  const { question, answer, change, audit } = card;
  const number = <span className="govuk-visually-hidden"> for {question.number}</span>;
  const given = evidenceWords(asksMinutes ? { ...answer, minutes: null } : answer);
  // Settled once, or emptying a field would fold it away under the reader's hands.
  const [hadNote] = useState(answer.note !== '');
  const offered = question.scored ? 'Add a note or pointer' : 'Add a note';
  return (
    <Details
      id={`${question.id}-note-details`}
      suppressHydrationWarning
      open={hadNote || undefined}
      summary={
        <>
          {given === '' ? offered : given}
          {number}
        </>
      }
    >
      <div className="app-evidence">
        {question.scored ? (
          <WarnedInput
            {...fieldOf(card, 'pointer')}
            today={audit.today}
            label={<>Where exactly{number}</>}
            hint="For example, visit of 3 March, second page. A pointer, not a copy"
            maxLength={500}
            value={answer.pointer}
            onChange={({ target }) => change({ pointer: target.value }, 'typing')}
          />
        ) : null}
        {question.scored && !asksMinutes ? <MinutesField card={card} /> : null}
        <WarnedTextarea
          {...fieldOf(card, 'note')}
          today={audit.today}
          label={<>Note{number}</>}
          hint="What you saw. Do not write names, dates of birth or addresses"
          rows={3}
          value={answer.note}
          onChange={({ target }) => change({ note: target.value }, 'typing')}
        />
      </div>
    </Details>
  );
}
