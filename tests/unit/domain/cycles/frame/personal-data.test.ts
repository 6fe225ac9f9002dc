import { describe, expect, test } from 'vitest';
import { saysBirth, saysWho, withoutPersonalData } from '#lib/domain/cycles/frame/personal-data.ts';

describe('what says who somebody is', () => {
  test.each([
    'Name',
    'Surname',
    'Forename(s)',
    'First name',
    'Child Name',
    'Child’s surname',
    'Service user name',
    'Employee name',
    'Mother’s name',
    'NHS Number',
    'UPN',
    'National Insurance Number',
    'Home address',
    'Postcode',
    'Placement Post Code',
    'Mobile',
    'E-mail',
  ])('is the column “%s”', (header) => {
    expect(saysWho(header)).toBe(true);
  });

  test.each([
    'Worker name',
    'Team name',
    'Social worker name',
    'Provider name',
    'Case ref',
    'Child Unique ID',
    'Unborn',
  ])('is not the column “%s”', (header) => {
    expect(saysWho(header)).toBe(false);
  });

  test('a date of birth is known by its header, a country of birth is none', () => {
    expect(['DOB', 'Date of Birth', 'Child D.O.B.', 'Birth date'].every(saysBirth)).toBe(true);
    expect(['Country of birth', 'Unborn (Y/N)', 'Birth order'].some(saysBirth)).toBe(false);
  });
});

describe('as a file is read', () => {
  const read = withoutPersonalData(
    {
      headers: ['Ref', 'Surname', 'DOB', 'Key', 'Team'],
      rows: ['100', '200', '300'].map((reference, place) => ({
        line: place + 2,
        cells: [reference, 'Smith', place === 2 ? 'not known' : '03/06/2004', '943 476 5919', 'Harbour'],
      })),
    },
    '2010-11-01',
  );

  test('names and NHS numbers are gone, by their header or by what they are', () => {
    expect(read.list.headers).toEqual(['Ref', 'DOB', 'Team']);
    expect(read.dropped).toEqual(['Surname', 'Key']);
  });

  test('a date of birth has become an age band, and each row keeps its line', () => {
    expect(read.list.rows[0]).toEqual({ line: 2, cells: ['100', '5 to 9', 'Harbour'] });
  });

  test('what is no date stays as it is, to be refused where it stands', () => {
    expect(read.list.rows[2]?.cells[1]).toBe('not known');
  });
});
