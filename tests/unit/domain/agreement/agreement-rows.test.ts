import { expect, test } from 'vitest';
import { agreementRows } from '#lib/domain/agreement/agreement-rows.ts';
import { describeAgreement } from '#lib/domain/agreement/cycle-agreement.ts';
import { pairCounts } from '#tests/support/agreement-builders.ts';
import { aTool } from '#tests/support/tool-builders.ts';

const cycle = { name: 'Child protection, cycle 1', publishedOn: null };
const agreement = describeAgreement(aTool(), pairCounts('seen', { 'met/met': 22, 'met/partly': 4 }));
const rows = agreementRows(cycle, agreement);

test('a file says what it is, and that it is provisional', () => {
  expect(rows.slice(0, 3)).toEqual([
    ['Agreement of pairs', 'Child protection, cycle 1'],
    ['Edition', 'Provisional: not published'],
    ['Audits that two people judged alone', 26],
  ]);
  expect(agreementRows({ ...cycle, publishedOn: '2010-12-22' }, agreement)[1]).toEqual([
    'Published',
    '2010-12-22',
  ]);
});

test('each question has its counts, its share, its coefficients and what was given side by side', () => {
  expect(rows.find(([kind]) => kind === 'Question')).toEqual([
    'Question',
    '1.1 Was the child seen?',
    26,
    26,
    22,
    85,
    '66% to 94%',
    '0.84',
    '0.69 to 0.99',
    'almost perfect',
    '',
    '',
    '−0.06',
    '“Yes, evidenced” beside “Partly”: 4 pairs',
  ]);
});

test('every row under the headings is as long as they are', () => {
  const from = rows.findIndex(([first]) => first === 'Kind');
  const lengths = new Set(rows.slice(from).map(({ length }) => length));
  expect([from > 0, lengths.size]).toEqual([true, 1]);
});
