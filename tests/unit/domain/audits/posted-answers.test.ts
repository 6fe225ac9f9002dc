import { describe, expect, test } from 'vitest';
import { NO_ANSWER } from '#lib/domain/answers/no-answer.ts';
import { fieldName, postedAnswer } from '#lib/domain/audits/posted-answers.ts';
import type { FormFields } from '#lib/domain/parse-form.ts';
import { aDatesQuestion, aQuestion, aSeriesQuestion } from '#tests/support/tool-builders.ts';

function post(question: ReturnType<typeof aQuestion>, posted: FormFields = {}) {
  const given = { command: 'c1', version: '2', ...posted };
  const fields = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [fieldName(question.id, name), value]),
  );
  return postedAnswer(fields, question);
}

describe('a section posted without JavaScript', () => {
  test('gives each answer with the version that was seen and its command', () => {
    expect(post(aQuestion(), { value: 'met', foundIn: 'case-notes', note: 'Seen twice' })).toEqual({
      version: 2,
      commandId: 'c1',
      keeps: 'mine',
      problems: [],
      answer: {
        ...NO_ANSWER,
        value: 'met',
        foundIn: 'case-notes',
        expectedPlace: 'expected-place',
        note: 'Seen twice',
      },
    });
  });

  test('keeps the pointer, the minutes, the marks and what the family says', () => {
    const posted = { pointer: 'Visit of 3 March', minutes: '12', exemplar: 'yes', quickWin: 'skill' };
    const voice = { voiceWho: 'child', voiceView: 'differs', voiceWords: 'Nobody asked me' };
    expect(post(aQuestion(), { ...posted, ...voice })?.answer).toMatchObject({
      pointer: 'Visit of 3 March',
      minutes: 12,
      exemplar: true,
      quickWin: 'skill',
      voice: { who: 'child', view: 'differs', words: 'Nobody asked me' },
    });
  });

  test('takes no half of a voice: who was asked and how it stands belong together', () => {
    expect(post(aQuestion(), { voiceWho: 'child' })?.answer.voice).toBeNull();
  });

  test('leaves alone a question that was not on the page', () => {
    expect(postedAnswer({}, aQuestion())).toBeNull();
  });

  test('lets go of what the person chose not to keep', () => {
    expect(post(aQuestion(), { value: 'met', keep: 'theirs' })?.keeps).toBe('theirs');
  });

  test('asks again where two answers met and neither was kept', () => {
    expect(post(aQuestion(), { value: 'met', met: 'yes' })?.version).toBe(1);
    expect(post(aQuestion(), { value: 'met', met: 'yes', keep: 'mine' })?.version).toBe(2);
  });

  test('takes an untouched question as no answer', () => {
    expect(post(aQuestion())?.answer).toMatchObject({ value: null, note: '' });
  });

  test('reads dates as people write them', () => {
    expect(
      post(aDatesQuestion(), { start: '1/12/2010', end: '22 Dec 2010', exception: 'Snow' })?.answer,
    ).toMatchObject({
      value: {
        dates: { start: '2010-12-01', end: '2010-12-22', events: [], limit: null, exception: 'Snow' },
      },
    });
    expect(
      post(aSeriesQuestion(), { start: '1/12/2010', events: '10/1/2011\n7/2/2011' })?.answer,
    ).toMatchObject({
      value: { dates: { events: ['2011-01-10', '2011-02-07'] } },
    });
  });

  test('names a limit only where it is not the first', () => {
    const limitOf = (limit: string) => post(aDatesQuestion(), { start: '1/12/2010', limit })?.answer.value;
    expect(limitOf('standard')).toMatchObject({ dates: { limit: null } });
    expect(limitOf('later')).toMatchObject({ dates: { limit: 'later' } });
  });

  test('a dates question may be answered by a choice instead', () => {
    expect(post(aDatesQuestion(), { value: 'na' })?.answer).toMatchObject({ value: 'na' });
  });

  test('says which dates it cannot read', () => {
    const posted = post(aSeriesQuestion(), { start: 'in spring', events: 'soon, later' });
    expect(posted?.problems.map(({ field }) => field)).toEqual(['events', 'start']);
  });

  test('takes the auditor’s own judgement with its reason', () => {
    expect(
      post(aDatesQuestion(), { start: '1/12/2010', override: 'met', overrideReason: 'Agreed' })?.answer,
    ).toMatchObject({
      override: { outcome: 'met', reason: 'Agreed' },
    });
  });

  test('takes the actions that say something', () => {
    const question = aQuestion({ type: 'action-list' });
    const columns = {
      what: ['See the child', ''],
      who: ['Social worker', ''],
      byWhen: ['9/6/2025', ''],
      proof: ['Visit', ''],
    };
    expect(post(question, columns)?.answer).toMatchObject({
      value: {
        actions: [{ what: 'See the child', who: 'Social worker', byWhen: '2025-06-09', proof: 'Visit' }],
      },
    });
    expect(post(question, { what: '' })?.answer).toMatchObject({ value: null });
  });
});
