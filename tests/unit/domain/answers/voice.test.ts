import { expect, test } from 'vitest';
import {
  asksVoice,
  VOICE_NAMES,
  VOICE_THEMES,
  VOICE_VIEW_NAMES,
  VOICE_VIEWS,
  VOICES,
  voicesFor,
  voiceTitle,
  voiceWords,
} from '#lib/domain/answers/voice.ts';
import { readTools } from '#prisma/read-tools.ts';
import { aQuestion } from '#tests/support/tool-builders.ts';

test('the view of the person is asked where a question is about their voice, and nowhere else', () => {
  expect(asksVoice(aQuestion({ themes: ['neglect', 'voice-of-the-child'] }))).toBe(true);
  expect(asksVoice(aQuestion({ themes: ['drift-and-delay'] }))).toBe(false);
});

test('a question that is not counted asks for no view', () => {
  expect(asksVoice(aQuestion({ scored: false, themes: ['voice-of-the-child'] }))).toBe(false);
});

test('every theme that asks for a view is one the tools know', () => {
  const [tool] = readTools();
  expect(tool?.vocabulary.themes.map(({ id }) => id)).toEqual(expect.arrayContaining([...VOICE_THEMES]));
});

test('an adult is asked about the adult, a family about the child', () => {
  const adult = aQuestion({ themes: ['making-safeguarding-personal'] });
  const child = aQuestion({ themes: ['seeing-the-child'] });
  expect([voicesFor(adult), voiceTitle(adult)]).toEqual([['adult', 'family'], 'What the adult says']);
  expect([voicesFor(child), voiceTitle(child)]).toEqual([
    ['child', 'parent', 'family'],
    'What the child or family says',
  ]);
});

test('who says what is one sentence', () => {
  expect(voiceWords({ who: 'child', view: 'differs' })).toBe('The child says something different');
  expect(voiceWords({ who: 'parent', view: 'same' })).toBe('A parent says the same as the file');
});

test('everyone who can be asked, and every view, can be chosen', () => {
  expect(VOICE_NAMES).toEqual(Object.keys(VOICES));
  expect(VOICE_VIEW_NAMES).toEqual(Object.keys(VOICE_VIEWS));
});
