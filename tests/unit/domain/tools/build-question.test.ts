import { describe, expect, test } from 'vitest';
import { buildQuestion } from '#lib/domain/tools/build-question.ts';
import { questionSource } from '#lib/domain/tools/tool-source.ts';

const titles = new Map([['WT2023', 'Working Together']]);
const build = (source: Record<string, unknown>) =>
  buildQuestion(
    questionSource.parse({ id: 'q', text: 'Was it?', type: 'evidence', ...source }),
    '2.3',
    titles,
  );

const limit = { n: 3, unit: 'months' };

describe('a question made complete', () => {
  test('has its number, and null for all that was left unsaid', () => {
    expect(build({})).toMatchObject({
      number: '2.3',
      scored: false,
      good: null,
      naWhen: null,
      dateRule: null,
    });
  });

  test('carries the titles of its standards', () => {
    expect(build({ standards: ['WT2023: one working day'] }).standards).toEqual([
      { code: 'WT2023', title: 'Working Together', detail: 'one working day' },
    ]);
  });

  test('names its only limit by its length', () => {
    const rule = { fn: 'timeliness', start: 'start', end: 'end', limits: [limit] };
    expect(build({ rule }).dateRule?.limits[0]).toMatchObject({ id: 'standard', label: '3 months' });
  });

  test('names a limit among several by when it applies', () => {
    const limits = [{ ...limit, id: 'first', when: 'first review', start: 'date of conference' }];
    const rule = { fn: 'seriesTimeliness', start: 'start', events: 'reviews', limits };
    expect(build({ rule }).dateRule?.limits[0]).toMatchObject({
      id: 'first',
      label: 'First review: 3 months',
      start: 'date of conference',
      end: null,
    });
  });

  test('knows which outcomes raise a concern', () => {
    const alert_if = { answers: ['not-met'], level: 'amber' };
    expect(build({ alert_if }).alert).toEqual({ outcomes: ['not-met'], level: 'amber', note: null });
  });
});
