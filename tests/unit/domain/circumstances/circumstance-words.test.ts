import { describe, expect, test } from 'vitest';
import { ASSOCIATED, bandWords } from '#lib/domain/circumstances/circumstance-words.ts';
import { aFigure, aShare } from '#tests/support/findings-builders.ts';

describe('a band', () => {
  test('of many audits has its percentage, its counts and its likely range', () => {
    expect(bandWords({ group: 'One', shown: 'percent', figure: aShare(15, 25) })).toEqual({
      percent: '60%',
      counts: '15 of 25',
      range: '41% to 77%',
    });
  });

  test('of few audits has its counts alone', () => {
    expect(bandWords({ group: 'One', shown: 'counts', figure: aShare(3, 4) })).toEqual({
      none: '3 of 4: too few for a percentage',
    });
  });

  test('of no audits says so', () => {
    expect(bandWords({ group: 'One', shown: 'counts', figure: aShare(0, 0) })).toEqual({ none: 'No audits' });
  });

  test('in which the question does not apply says so', () => {
    expect(bandWords({ group: 'One', shown: 'counts', figure: aFigure({ na: 2 }) })).toEqual({
      none: 'Does not apply in any audit',
    });
  });

  test('that too few answered has no percentage, however many there are', () => {
    expect(
      bandWords({
        group: 'One',
        shown: 'percent',
        figure: aFigure({ met: 6, 'not-met': 5, unanswered: 15 }),
      }),
    ).toEqual({ none: 'Cannot be ascertained: answered in 11 of 26' });
  });

  test('that is hidden says why and nothing else', () => {
    expect(bandWords({ group: 'One', shown: 'hidden' })).toEqual({
      none: 'Hidden, so that nobody can be recognised',
    });
  });
});

test('the page never speaks of causes', () => {
  expect(ASSOCIATED).toBe('Associated, not caused.');
});
