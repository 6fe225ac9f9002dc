import { describe, expect, test } from 'vitest';
import { FOUND_WHERE_NAMES } from '#lib/domain/answers/found-where.ts';
import { parseShared } from '#lib/domain/tools/vocabulary-source.ts';
import { readSource } from '#tests/support/tool-sources.ts';

const written = readSource('_common.yaml');
const shared = parseShared(written);
const value = shared.ok ? shared.value : null;

describe('what all tools share, as its file writes it', () => {
  test('is read whole', () => {
    expect(value?.vocabulary.places).toHaveLength(18);
    expect(value?.vocabulary.themes).toHaveLength(25);
    expect(value?.vocabulary.standards).toHaveLength(24);
    expect(value?.vocabulary.commonKeys).toHaveLength(11);
    expect(value?.contextFactors).toHaveLength(8);
    expect(value?.closingQuestions).toHaveLength(6);
  });

  test('a red concern is acknowledged within four hours and holds the return until then', () => {
    expect(value?.vocabulary.alertLevels[0]).toMatchObject({
      level: 'red',
      blocksReturnUntil: 'acknowledged',
      acknowledgedWithinHours: 4,
      writtenPlanWithinWorkingDays: 1,
      acknowledgedWithinWorkingDays: null,
    });
  });

  test('a standard keeps the time it was in force', () => {
    const standard = value?.vocabulary.standards.find(({ code }) => code === 'WT2010');
    expect(standard).toMatchObject({ from: '2010-03', until: '2013-04', checked: 'seen-secondary' });
  });

  test('the places to find evidence are those the answers know', () => {
    expect(written.found_where).toMatchObject({ options: [...FOUND_WHERE_NAMES] });
  });

  test('is refused with the name of what is missing', () => {
    const outcome = parseShared({ ...written, alert_note: undefined });
    expect(outcome).toMatchObject({ ok: false, problems: [{ field: 'alert_note' }] });
  });
});
