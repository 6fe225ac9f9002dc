import { describe, expect, test } from 'vitest';
import { paperReportFields, readPaperReport } from '#lib/domain/findings/paper-report.ts';

const AREAS = ['plan-good', 'child-seen'];
const ASKED = { areas: AREAS, today: '2010-12-22' };
const TYPED = {
  name: 'Annual report 2009',
  returned: '26',
  'reportedOn-day': '31',
  'reportedOn-month': '3',
  'reportedOn-year': '2009',
  'percent-plan-good': '60',
  'met-plan-good': '15',
  'base-plan-good': '25',
  'percent-child-seen': '57.7%',
};
const read = (some: Record<string, string>) => readPaperReport({ ...TYPED, ...some }, ASKED);

test('a report is read as it was printed, and back into its form', () => {
  const found = read({});
  expect(found).toEqual({
    ok: true,
    value: {
      ...{ name: 'Annual report 2009', reportedOn: '2009-03-31', returned: 26 },
      figures: [
        { keyArea: 'plan-good', tenths: 600, decimals: 0, met: 15, base: 25 },
        { keyArea: 'child-seen', tenths: 577, decimals: 1, met: null, base: null },
      ],
    },
  });
  if (!found.ok) return;
  expect(paperReportFields(found.value)).toMatchObject({ ...TYPED, 'percent-child-seen': '57.7' });
});

test('a key area that the report does not mention is left out', () => {
  expect(read({ 'percent-child-seen': '' })).toMatchObject({
    ok: true,
    value: { figures: [{ keyArea: 'plan-good' }] },
  });
});

describe('a report is sent back', () => {
  test.each([
    [{ name: ' ' }, 'name', 'Enter the name of the report'],
    [{ returned: '0' }, 'returned', 'The number of audits must be a whole number from 1 to 99,999'],
    [
      { 'reportedOn-month': '13' },
      'reportedOn',
      'Enter the date of the report as a real date, such as 22 12 2010',
    ],
    [{ 'reportedOn-year': '2011' }, 'reportedOn', 'The date of the report must be today or in the past'],
    [
      { 'percent-child-seen': 'half' },
      'percent-child-seen',
      'Enter the percentage as it is printed, such as 60 or 57.7',
    ],
    [
      { 'met-child-seen': '15' },
      'met-child-seen',
      'Enter both counts as whole numbers, such as 15 of 25, or leave both empty',
    ],
    [
      { 'base-plan-good': '26' },
      'met-plan-good',
      '15 of 26 is 58%, not 60%: 60% cannot come from 26 audits, but 15 of 25 can',
    ],
    [
      { 'percent-child-seen': '57.8' },
      'percent-child-seen',
      '57.8% cannot come from 26 audits or fewer: the nearest that can is 57.9% (11 of 19)',
    ],
    [
      { 'met-child-seen': '15', 'percent-child-seen': '' },
      'percent-child-seen',
      'Enter the percentage as it is printed, such as 60 or 57.7',
    ],
  ])('with %o, at the field and in a sentence', (some, field, message) => {
    expect(read(some)).toEqual({ ok: false, problems: [{ field, message }] });
  });

  test('with all that is wrong at once', () => {
    expect(read({ name: '', 'percent-child-seen': '57.8' })).toMatchObject({
      ok: false,
      problems: [{ field: 'name' }, { field: 'percent-child-seen' }],
    });
  });

  test('without a single percentage', () => {
    const none = {
      'percent-plan-good': '',
      'met-plan-good': '',
      'base-plan-good': '',
      'percent-child-seen': '',
    };
    expect(read(none)).toEqual({
      ok: false,
      problems: [{ field: 'percent-plan-good', message: 'Enter the percentage of at least one key area' }],
    });
  });
});
