import { expect, test } from 'vitest';
import { describeKeyArea } from '#lib/domain/findings/key-area.ts';
import { aRecord } from '#tests/support/findings-builders.ts';
import { aTool } from '#tests/support/tool-builders.ts';

test('a key area that the tool does not have is not found', () => {
  expect(describeKeyArea(aRecord(), 'no-such-area')).toBeNull();
});

test('a key area tells its finding, its rule and the questions beneath it with every outcome', () => {
  const finding = describeKeyArea(aRecord(), 'child-seen');
  expect(finding?.title).toBe('Evidence was found in 15 of 25 files, about three fifths');
  expect(finding?.rule).toMatch(/^An audit counts as evidenced when the question is met\./);
  expect(finding?.questions).toMatchObject([
    { number: '1.1', figure: { met: 15, partly: 0, 'not-met': 2, 'not-evidenced': 8, na: 1, unanswered: 0 } },
  ]);
});

test('where evidence was found is counted place by place, in one order', () => {
  expect(describeKeyArea(aRecord(), 'child-seen')?.found.map(({ place, count }) => [place, count])).toEqual([
    ['expected-place', 11],
    ['elsewhere-on-system', 0],
    ['paper-file', 3],
    ['told-by-worker-only', 0],
    ['not-recorded', 0],
    ['not-said', 1],
  ]);
});

test('a key area of several questions says that all of them count', () => {
  const keyAreas = [{ id: 'both', label: 'Both', rule: 'all-of', questions: ['seen', 'seen'] }] as const;
  expect(describeKeyArea(aRecord({ tool: aTool({ keyAreas }) }), 'both')?.rule).toMatch(
    /every question of this key area is met/,
  );
});

test('done, recorded and findable are told apart, each with its own base', () => {
  expect(describeKeyArea(aRecord(), 'child-seen')?.evidence).toEqual({
    done: { count: 15, of: 17 },
    recorded: { count: 17, of: 25 },
    findable: { count: 11, of: 14 },
    told: 0,
    placeNotGiven: 1,
  });
});

test('the places where the tool expects the evidence are named once each', () => {
  const keyAreas = [{ id: 'both', label: 'Both', rule: 'all-of', questions: ['seen', 'seen'] }] as const;
  expect(describeKeyArea(aRecord({ tool: aTool({ keyAreas }) }), 'both')?.expectedIn).toEqual([
    'dated case notes',
  ]);
});
