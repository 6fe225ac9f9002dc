import { describe, expect, test } from 'vitest';
import { changedPlaces, readPlaceNames, withPlaceNames } from '#lib/domain/council/place-names.ts';
import { aTool } from '#tests/support/tool-builders.ts';

const PLACES = [
  { id: 'case-notes', label: 'dated case notes' },
  { id: 'chronology', label: 'the chronology tab' },
];
const read = (notes: string, chronology = '') =>
  readPlaceNames({ 'place.case-notes': notes, 'place.chronology': chronology }, PLACES);

describe('the council’s own names of places', () => {
  test('stand wherever the tool names the place', () => {
    const { vocabulary } = withPlaceNames(aTool(), { 'case-notes': 'Running record', gone: 'Nowhere' });
    expect(vocabulary.places.find(({ id }) => id === 'case-notes')?.label).toBe('Running record');
    expect(vocabulary.places.some(({ label }) => label === 'Nowhere')).toBe(false);
  });

  test('leave the tool itself as it is', () => {
    const tool = aTool();
    withPlaceNames(tool, { 'case-notes': 'Running record' });
    expect(tool.vocabulary.places.find(({ id }) => id === 'case-notes')?.label).toBe('dated case notes');
  });

  test('an empty name, or the tool’s own words, is no name', () => {
    expect(read('  Running record ', 'The chronology tab')).toEqual({
      ok: true,
      value: { 'case-notes': 'Running record' },
    });
    expect(read('')).toEqual({ ok: true, value: {} });
  });

  test('two places may not be called the same', () => {
    expect(read('Notes', 'notes')).toMatchObject({
      ok: false,
      problems: [{ field: 'place.case-notes' }, { field: 'place.chronology' }],
    });
    expect(read('The chronology tab')).toMatchObject({
      ok: false,
      problems: [{ field: 'place.case-notes' }],
    });
  });

  test('two places may change names with each other', () => {
    expect(read('The chronology tab', 'Dated case notes').ok).toBe(true);
  });

  test('a name of more than sixty characters is refused', () => {
    expect(read('n'.repeat(61))).toEqual({
      ok: false,
      problems: [{ field: 'place.case-notes', message: 'Name this place in 60 characters or fewer' }],
    });
  });

  test('the trail says from which name to which', () => {
    expect(changedPlaces({}, { 'case-notes': 'Running record' }, PLACES)).toBe(
      'Dated case notes: its own name to Running record',
    );
    expect(changedPlaces({ chronology: 'Time line' }, {}, PLACES)).toBe(
      'The chronology tab: Time line to its own name',
    );
    expect(changedPlaces({ chronology: 'Time line' }, { chronology: 'Time line' }, PLACES)).toBe('');
  });
});
