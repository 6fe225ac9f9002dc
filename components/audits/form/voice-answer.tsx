'use client';

import { useState } from 'react';
import { type Card, fieldOf } from '#components/audits/form/card.ts';
import { WarnedTextarea } from '#components/audits/warned-text.tsx';
import { ChoiceChips } from '#components/ui/choice-chips.tsx';
import { Details } from '#components/ui/details.tsx';
import {
  VOICE_VIEW_NAMES,
  VOICE_VIEWS,
  VOICES,
  type Voice,
  voicesFor,
  voiceTitle,
  voiceWords,
} from '#lib/domain/answers/voice.ts';

const VIEWS = VOICE_VIEW_NAMES.map((value) => ({ value, label: VOICE_VIEWS[value].label }));

/** What the child, the family or the adult says beside what the file says. It is kept once it says who and how. */
export function VoiceAnswer({ card }: { card: Card }) {
  const { question, answer, change } = card;
  const [begun, setBegun] = useState<Partial<Voice>>({});
  const shown = answer.voice ?? begun;
  const set = (part: Partial<Voice>, how: 'chosen' | 'typing') => {
    const { who, view, words = '' } = { ...shown, ...part };
    setBegun({ who, view, words });
    if (who && view) change({ voice: { who, view, words } }, how);
  };
  const forget = () => {
    setBegun({});
    change({ voice: null }, 'chosen');
  };
  const asked = voicesFor(question);
  const title = voiceTitle(question);
  return (
    <Details
      id={`${question.id}-voice-details`}
      suppressHydrationWarning
      summary={
        <>
          {answer.voice ? voiceWords(answer.voice) : title}
          <span className="govuk-visually-hidden"> beside {question.number}</span>
        </>
      }
    >
      <fieldset className="app-question__fields">
        <legend>Who was asked?</legend>
        <ChoiceChips
          {...fieldNames(card, 'voiceWho')}
          choices={asked.map((value) => ({ value, label: VOICES[value].label }))}
          chosen={shown.who}
          onChoose={(value) => set({ who: asked.find((known) => known === value) }, 'chosen')}
          className="app-choices--small"
        />
      </fieldset>
      <fieldset className="app-question__fields">
        <legend>Beside what the file says</legend>
        <ChoiceChips
          {...fieldNames(card, 'voiceView')}
          choices={VIEWS}
          chosen={shown.view}
          onChoose={(value) => set({ view: VOICE_VIEW_NAMES.find((known) => known === value) }, 'chosen')}
          className="app-choices--small"
        />
      </fieldset>
      <WarnedTextarea
        today={card.audit.today}
        {...fieldOf(card, 'voiceWords')}
        label="In their own words"
        hint="As they said it, without names"
        rows={2}
        value={shown.words ?? ''}
        onChange={({ target }) => set({ words: target.value }, 'typing')}
      />
      {answer.voice ? (
        <button type="button" className="app-link-button app-needs-script" onClick={forget}>
          Nobody was asked
        </button>
      ) : (
        <p className="app-note app-needs-script">Choose who was asked and how it stands, and it is saved.</p>
      )}
    </Details>
  );
}

function fieldNames(card: Card, field: string): { name: string; id: string } {
  const { name, id } = fieldOf(card, field);
  return { name, id };
}
