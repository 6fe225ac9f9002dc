import { describe, expect, test } from 'vitest';
import { defaultPrefix, planInput, planSchema } from '#lib/domain/cycles/plan.ts';
import { parseInput } from '#lib/domain/parse-form.ts';

const boxes = (name: string, iso: string) => {
  const [year = '', month = '', day = ''] = iso.split('-');
  return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year };
};
const aForm = {
  toolVersionId: '01890000-0000-7000-8000-000000000001',
  name: ' Child protection, cycle 1 ',
  theme: 'Child protection',
  purpose: 'To see whether plans are good.',
  pairMode: 'together',
  codePrefix: '',
  ...boxes('periodFrom', '2010-04-01'),
  ...boxes('periodTo', '2010-09-30'),
  ...boxes('opensOn', '2010-11-01'),
  ...boxes('dueOn', '2010-11-30'),
  ...boxes('reportOn', '2010-12-22'),
};
const parse = (changes: Record<string, string> = {}) =>
  parseInput(planSchema, planInput({ ...aForm, ...changes }, 20));
const problemsOf = (changes: Record<string, string>) => {
  const parsed = parse(changes);
  return parsed.ok ? [] : parsed.problems;
};

describe('a plan', () => {
  test('stands when everything is filled in', () => {
    const parsed = parse();
    expect(parsed.ok && parsed.value).toMatchObject({
      name: 'Child protection, cycle 1',
      periodFrom: '2010-04-01',
      reportOn: '2010-12-22',
      codePrefix: '',
    });
  });

  test('says what is missing, field by field', () => {
    const parsed = parseInput(planSchema, planInput({}, 20));
    expect(parsed.ok ? [] : parsed.problems.map(({ message }) => message)).toEqual([
      'Choose the tool',
      'Enter a name for the cycle',
      'Enter the theme',
      'Enter the purpose',
      'Choose how the pairs work',
      'Enter the first day of the period',
      'Enter the last day of the period',
      'Enter the day the cycle opens',
      'Enter the day the audits are due',
      'Enter the day the report is due',
    ]);
  });

  test('with an empty due day is due the council’s working days after it opens', () => {
    const parsed = parse(boxes('dueOn', ''));
    expect(parsed.ok && parsed.value.dueOn).toBe('2010-11-29');
    expect(problemsOf({ ...boxes('dueOn', ''), ...boxes('opensOn', '') })).toMatchObject([
      { field: 'opensOn' },
      { field: 'dueOn' },
    ]);
  });

  test('refuses a day that is not in the calendar', () => {
    expect(problemsOf({ 'dueOn-day': '31' })).toEqual([
      { field: 'dueOn', message: 'Enter the day the audits are due as a real date, such as 22 12 2010' },
    ]);
  });

  test.each([
    ['periodTo', '2010-03-31', 'The last day of the period must be the same as or after its first day'],
    ['dueOn', '2010-10-31', 'Audits must be due on or after the day the cycle opens'],
    ['reportOn', '2010-11-29', 'The report must be due on or after the day the audits are due'],
  ])('refuses dates out of order: %s on %s', (field, date, message) => {
    expect(problemsOf(boxes(field, date))).toEqual([{ field, message }]);
  });

  test('may open, be due and report on one day', () => {
    const oneDay = { ...boxes('opensOn', '2010-11-30'), ...boxes('reportOn', '2010-11-30') };
    expect(parse(oneDay).ok).toBe(true);
  });

  test('keeps how the pairs work, and refuses a way there is not', () => {
    const parsed = parse({ pairMode: 'alone-first' });
    expect(parsed.ok && parsed.value.pairMode).toBe('alone-first');
    expect(problemsOf({ pairMode: 'apart' })).toMatchObject([{ field: 'pairMode' }]);
  });

  test.each(['C', 'CHILD', 'C1'])('refuses %s before a case number', (codePrefix) => {
    expect(problemsOf({ codePrefix })).toMatchObject([{ field: 'codePrefix' }]);
  });

  test('writes the letters of the case codes as capitals', () => {
    const parsed = parse({ codePrefix: 'cp' });
    expect(parsed.ok && parsed.value.codePrefix).toBe('CP');
  });
});

test.each([
  ['child-protection', 'CP'],
  ['cared-for-post-16', 'CFP'],
  ['core-groups-and-plans', 'CGP'],
  ['assessments', 'AS'],
  ['adult-safeguarding-s42', 'AS'],
])('cases of %s are called %s unless the coordinator chooses otherwise', (slug, prefix) => {
  expect(defaultPrefix(slug)).toBe(prefix);
});
