import { describe, expect, test } from 'vitest';
import { lifeStages, nextAction } from '#lib/domain/cycles/life.ts';

describe('the one next thing to do', () => {
  test.each([
    ['planned', 0, 0, { kind: 'page', page: 'caseloadList', label: 'Load the caseload list' }],
    ['planned', 187, 0, { kind: 'page', page: 'sample', label: 'Draw the sample' }],
    ['drawn', 187, 29, { kind: 'page', page: 'pairs', label: 'Build the pairs' }],
    ['paired', 187, 29, { kind: 'step', action: 'open' }],
    ['open', 187, 3, { kind: 'page', page: 'returns', label: 'Watch the returns' }],
    ['open', 187, 0, { kind: 'step', action: 'close' }],
    ['closed', 187, 0, { kind: 'step', action: 'publish' }],
    ['published', 187, 0, { kind: 'page', page: 'findings', label: 'Read the findings' }],
  ] as const)('a %s cycle with %i cases listed and %i awaited', (status, frameSize, awaited, next) => {
    expect(nextAction({ status, frameSize, awaited, sinceEdition: 0 })).toMatchObject(next);
  });

  test.each([1, -1])('is a new edition, where %i audits came since the findings were published', (since) => {
    const published = { status: 'published', frameSize: 187, awaited: 0, sinceEdition: since } as const;
    expect(nextAction(published)).toMatchObject({ kind: 'page', page: 'editions' });
  });
});

describe('the life of a cycle', () => {
  test('what is behind is done, what is ahead is to come', () => {
    expect(lifeStages('paired').map(({ state }) => state)).toEqual([
      'done',
      'done',
      'now',
      'ahead',
      'ahead',
      'ahead',
    ]);
  });

  test('a published cycle is done to the last stage', () => {
    expect(lifeStages('published').map(({ state }) => state)).toEqual(Array(6).fill('done'));
  });
});
