import { describe, expect, test } from 'vitest';
import { ageBand, bandOfBirth, birthDate } from '#lib/domain/cycles/frame/age-band.ts';

const TODAY = '2010-11-01';

describe('a date of birth becomes the age band of the day', () => {
  test.each([
    ['2010-11-01', 'Under 1'],
    ['2009-11-02', 'Under 1'],
    ['2009-11-01', '1 to 4'],
    ['2005-11-02', '1 to 4'],
    ['2005-11-01', '5 to 9'],
    ['2000-11-01', '10 to 15'],
    ['1994-11-01', '16 to 17'],
    ['1992-11-02', '16 to 17'],
    ['1992-11-01', '18 to 25'],
    ['1984-11-01', '26 to 64'],
    ['1945-11-01', '65 and over'],
    ['1945-11-02', '26 to 64'],
    ['2011-04-01', 'Unborn'],
  ])('born on %s: %s', (born, band) => {
    expect(bandOfBirth(born, TODAY)).toBe(band);
  });

  test.each(['2011-11-02', '1880-01-01'])('born on %s: nobody', (born) => {
    expect(bandOfBirth(born, TODAY)).toBeNull();
  });

  test('somebody born on 29 February is a year older on 28 February', () => {
    expect(bandOfBirth('2008-02-29', '2009-02-27')).toBe('Under 1');
    expect(bandOfBirth('2008-02-29', '2009-02-28')).toBe('1 to 4');
  });
});

describe('a date is read as it is written', () => {
  test.each([
    ['03/06/2004', '2004-06-03'],
    ['3 Jun 2004', '2004-06-03'],
    ['2004-06-03 00:00:00', '2004-06-03'],
    ['2004-06-03T00:00', '2004-06-03'],
    ['03/06/04', '2004-06-03'],
    ['03/06/98', '1998-06-03'],
  ])('%s', (text, date) => {
    expect(birthDate(text, TODAY)).toBe(date);
  });

  test.each(['31/02/2004', 'unknown', ''])('“%s” is none', (text) => {
    expect(birthDate(text, TODAY)).toBeNull();
  });
});

describe('whatever a cell says of an age becomes a band', () => {
  test.each([
    ['7', '5 to 9'],
    ['7.5', '5 to 9'],
    ['0', 'Under 1'],
    ['15 years', '10 to 15'],
    ['16 yrs old', '16 to 17'],
    ['8 months', 'Under 1'],
    ['14m', '1 to 4'],
    ['3 weeks', 'Under 1'],
    ['03/06/2004', '5 to 9'],
    ['5-9', '5 to 9'],
    ['10 – 15', '10 to 15'],
    ['10 to 15', '10 to 15'],
    ['65+', '65 and over'],
    ['under 1', 'Under 1'],
    ['unborn', 'Unborn'],
    ['65 AND OVER', '65 and over'],
  ])('%s: %s', (text, band) => {
    expect(ageBand(text, TODAY)).toBe(band);
  });

  test.each(['', 'old', '121', '9-5', '99/99/2004'])('“%s” says none', (text) => {
    expect(ageBand(text, TODAY)).toBeNull();
  });
});
