import { expect, test } from 'vitest';
import { areasChanged } from '#lib/domain/findings/areas-changed.ts';
import { aQuestion, aSection, aTool } from '#tests/support/tool-builders.ts';

const versionWith = (version: string, text: string) =>
  aTool({
    version,
    keyAreas: [
      { id: 'seen', label: 'Seen', rule: 'single', questions: ['seen'] },
      { id: 'heard', label: 'Heard', rule: 'single', questions: ['heard'] },
    ],
    sections: [aSection({ questions: [aQuestion({ id: 'seen', text }), aQuestion({ id: 'heard' })] })],
  });

test('the newest version has changed nothing of itself', () => {
  expect(areasChanged(versionWith('1.0.0', 'Seen?'), versionWith('1.0.0', 'Seen?'))).toEqual([]);
});

test('only a key area whose question was changed is named', () => {
  expect(areasChanged(versionWith('1.0.0', 'Seen?'), versionWith('2.0.0', 'Seen alone?'))).toEqual(['seen']);
});

test('a key area that is asked no more has changed too', () => {
  const later = aTool({ ...versionWith('2.0.0', 'Seen?'), keyAreas: [] });
  expect(areasChanged(versionWith('1.0.0', 'Seen?'), later)).toEqual(['seen', 'heard']);
});
