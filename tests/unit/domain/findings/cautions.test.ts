import { expect, test } from 'vitest';
import { type Circumstances, cautions } from '#lib/domain/findings/cautions.ts';
import { DEFAULT_FIGURE_RULE } from '#lib/statistics/meaningful-figure.ts';
import { aDraw, anArea } from '#tests/support/findings-builders.ts';

const sound: Circumstances = {
  provisional: false,
  publishedOn: '2010-12-22',
  requested: 60,
  returned: 60,
  frameSize: 60,
  firstUse: false,
  draw: aDraw(),
  rule: DEFAULT_FIGURE_RULE,
  areas: [anArea('Seen', { met: 40, 'not-met': 20 })],
  expectations: {},
  changedSince: [],
};
const cautionsOf = (overrides: Partial<Circumstances>) => cautions({ ...sound, ...overrides });

test('a whole service, all returned and all answered, needs no caution', () => {
  expect(cautions(sound)).toEqual([]);
});

test('findings that are not published are provisional', () => {
  expect(cautionsOf({ provisional: true })).toEqual([
    'These figures are provisional: the findings are not published and may still change.',
  ]);
});

test('a sample is not the whole service, and a small one is called small', () => {
  expect(cautionsOf({ frameSize: 187 })).toEqual(['This is a sample, not the whole service.']);
  expect(cautionsOf({ frameSize: 187, returned: 26, requested: 26 })).toEqual([
    'This is a small sample, not the whole service.',
  ]);
});

test.each([
  [2, 'This is the second draw of the sample; why the first was given up stands on the page of the draw.'],
  [
    3,
    'This is the third draw of the sample; why those before it were given up stands on the page of the draw.',
  ],
])('a sample drawn %i times is said to be so', (number, sentence) => {
  expect(cautionsOf({ draw: aDraw({ number }) })).toEqual([sentence]);
});

test.each([
  [
    ['Riverside'],
    'One group was drawn in more than its part of the list by design, so a figure for all cases counts it too heavily.',
  ],
  [
    ['Riverside', 'Harbour'],
    'Two groups were drawn in more than their part of the list by design, so a figure for all cases counts them too heavily.',
  ],
])('groups drawn in more than their part count too heavily, which is said', (groups, sentence) => {
  expect(cautionsOf({ draw: aDraw({ overSampled: groups }) })).toEqual([sentence]);
  expect(cautionsOf({ draw: aDraw({ overSampled: groups }), returned: 0, requested: 0 })).toEqual([]);
});

test('the first use of a tool is said', () => {
  expect(cautionsOf({ firstUse: true })).toEqual([
    'It is the first use of this tool, so there is nothing yet to compare it with.',
  ]);
});

test.each([
  ['The three audits not returned could move any figure by up to 10 points.', 26, 29],
  ['The one audit not returned could move any figure by up to 3 points.', 29, 30],
  ['The 12 audits not returned could move any figure by up to 29 points.', 30, 42],
])('%s', (sentence, returned, requested) => {
  const areas = [anArea('Seen', { met: returned - 10, 'not-met': 10 })];
  expect(cautionsOf({ returned, requested, frameSize: returned, areas })).toEqual([sentence]);
});

test('while the findings are provisional, audits are not yet returned', () => {
  expect(cautionsOf({ provisional: true, returned: 59 })).toContain(
    'The one audit not yet returned could move any figure by up to 2 points.',
  );
});

test('where “does not apply” leaves a small base, the points are what that figure could really move', () => {
  const areas = [anArea('Seen', { met: 9, 'not-met': 1, na: 16 })];
  expect(cautionsOf({ returned: 26, requested: 29, frameSize: 26, areas })).toEqual([
    'The three audits not returned could move any figure by up to 21 points.',
  ]);
});

test('a key area that cannot be ascertained is named, several are counted', () => {
  const blank = { met: 6, 'not-met': 5, unanswered: 49 };
  expect(cautionsOf({ areas: [anArea('Gatekeeping', blank)] })).toEqual([
    '“Gatekeeping” cannot be ascertained, because too few audits answered it.',
  ]);
  expect(cautionsOf({ areas: [anArea('Gatekeeping', blank), anArea('Plan', { unanswered: 60 })] })).toEqual([
    'Two of the 2 key areas cannot be ascertained, because too few audits answered them.',
  ]);
});

test('a figure with blanks says how far they could move it', () => {
  const partial = { met: 16, 'not-met': 7, unanswered: 2 };
  expect(cautionsOf({ areas: [anArea('Supervision', partial)] })).toEqual([
    'Answers left blank could move “Supervision” by up to 8 points.',
  ]);
  expect(cautionsOf({ areas: [anArea('A', partial), anArea('B', { met: 99, unanswered: 1 })] })).toEqual([
    'Answers left blank could move two of the figures by up to 8 points.',
  ]);
});

test('before anything is returned only what is true of nothing is said', () => {
  expect(cautionsOf({ returned: 0, areas: [], provisional: true })).toHaveLength(1);
});

const agreedOn = (day: string) => ({ percent: 80, agreedOn: day, agreedBy: 'SMT', reason: 'Law' });

test('an expectation younger than the edition is said to be nobody’s aim at the time', () => {
  expect(cautionsOf({ expectations: { seen: agreedOn('2010-12-23') } })).toEqual([
    'What is expected of “Seen” was agreed after these findings were published, so it was nobody’s aim when the work was done.',
  ]);
  const areas = [...sound.areas, anArea('Plan', { met: 40, 'not-met': 20 })];
  const expectations = { seen: agreedOn('2011-01-10'), plan: agreedOn('2011-01-10') };
  expect(cautionsOf({ areas, expectations })[0]).toMatch(
    /^What is expected of two of the key areas was agreed/,
  );
});

test.each([
  ['older than the edition', agreedOn('2010-12-22'), '2010-12-22'],
  ['of figures that are not published', agreedOn('2010-12-23'), null],
])('an expectation %s needs no word', (_, expectation, publishedOn) => {
  expect(
    cautionsOf({ expectations: { seen: expectation, other: agreedOn('2012-01-01') }, publishedOn }),
  ).toEqual([]);
});

test('a key area that the tool asks in another way now is not to be compared with later cycles', () => {
  expect(cautionsOf({ changedSince: ['seen'] })).toEqual([
    'The tool now asks “Seen” in another way, so its share cannot be compared with that of later cycles.',
  ]);
  const areas = [...sound.areas, anArea('Plan', { met: 40, 'not-met': 20 })];
  expect(cautionsOf({ areas, changedSince: ['seen', 'plan'] })[0]).toMatch(
    /^The tool now asks two of the key areas in another way, so their share/,
  );
});

test('a change to a key area that is not read here needs no word', () => {
  expect(cautionsOf({ changedSince: ['plan'] })).toEqual([]);
});
