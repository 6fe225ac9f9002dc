import { expect, test } from 'vitest';
import {
  caseFactsSchema,
  GROUP_DIMENSION_NAMES,
  GROUP_DIMENSIONS,
  groupCells,
  groupsOf,
} from '#lib/domain/findings/groups.ts';
import { aCountedAnswer } from '#tests/support/findings-builders.ts';
import { aQuestion, aSection, aTool } from '#tests/support/tool-builders.ts';

const facts = (context: Record<string, unknown> = {}, attributes: Record<string, string> = {}) =>
  caseFactsSchema.parse({ attributes, stratum: '', context });

const tool = aTool({
  keyAreas: [{ id: 'seen', label: 'Seen', rule: 'single', questions: ['seen'] }],
  sections: [aSection({ questions: [aQuestion({ id: 'seen' })] })],
});

test('the names of the dimensions are those of the table', () => {
  expect([...GROUP_DIMENSION_NAMES]).toEqual(Object.keys(GROUP_DIMENSIONS));
});

test('a case of which nothing is known belongs to no group', () => {
  expect(groupsOf(facts())).toEqual([]);
});

test('a case belongs to what its list says and to the stratum it was drawn in', () => {
  const known = {
    ...facts({}, { 'plan-type': 'Neglect', 'age-band': '5 to 9', sex: 'Female' }),
    stratum: 'North',
  };
  expect(groupsOf(known)).toEqual([
    { dimension: 'plan-type', group: 'Neglect' },
    { dimension: 'age-band', group: '5 to 9' },
    { dimension: 'stratum', group: 'North' },
  ]);
});

test.each([
  [{ 'ctx-social-workers-12m': 0 }, 'workers', 'One'],
  [{ 'ctx-social-workers-12m': 2 }, 'workers', 'Two'],
  [{ 'ctx-social-workers-12m': 3 }, 'workers', 'Three or more'],
  [{ 'ctx-managers-12m': 9 }, 'managers', 'Three or more'],
  [{ 'ctx-unallocated-days': 0 }, 'unallocated', 'None'],
  [{ 'ctx-unallocated-days': 28 }, 'unallocated', '1 to 28'],
  [{ 'ctx-unallocated-days': 29 }, 'unallocated', 'More than 28'],
  [{ 'ctx-agency-worker': 'agency' }, 'agency', 'Agency'],
  [{ 'ctx-caseload': 15 }, 'caseload', 'Up to 15'],
  [{ 'ctx-caseload': 20 }, 'caseload', '16 to 20'],
  [{ 'ctx-caseload': 21 }, 'caseload', 'More than 20'],
])('the circumstance %j puts a case in a band', (context, dimension, group) => {
  expect(groupsOf(facts(context))).toEqual([{ dimension, group }]);
});

test('a post that is not known, or an answer of another kind, puts a case in no group', () => {
  expect(groupsOf(facts({ 'ctx-agency-worker': 'unknown', 'ctx-caseload': 'many' }))).toEqual([]);
});

test('an audit counts itself and its key areas once in each of its groups', () => {
  const answers = new Map([['seen', aCountedAnswer({ outcome: 'partly' })]]);
  const groups = [
    { dimension: 'workers', group: 'Two' },
    { dimension: 'age-band', group: '5 to 9' },
  ] as const;
  const written = groupCells(tool, answers, groups).map(
    ({ dimension, group, kind, subject, option }) => `${dimension} ${group} ${kind} ${subject} ${option}`,
  );
  expect(written).toEqual([
    'age-band 5 to 9 audit audit returned',
    'age-band 5 to 9 key-area seen partly',
    'workers Two audit audit returned',
    'workers Two key-area seen partly',
  ]);
});
