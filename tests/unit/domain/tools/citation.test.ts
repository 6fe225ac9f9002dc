import { describe, expect, test } from 'vitest';
import { citationSchema, parseCitation } from '#lib/domain/tools/citation.ts';

const titles = new Map([
  ['CA1989', 'Children Act 1989'],
  ['LGA-ES5', 'Standard 5'],
]);

describe('what a question rests on', () => {
  test.each([
    ['CA1989:s47(4)', { code: 'CA1989', title: 'Children Act 1989', detail: 's47(4)' }],
    ['CA1989: within one day', { code: 'CA1989', title: 'Children Act 1989', detail: 'within one day' }],
    ['LGA-ES5', { code: 'LGA-ES5', title: 'Standard 5', detail: null }],
    ['CA1898:s47', { code: 'CA1898', title: 'CA1898', detail: 's47' }],
    [
      'Social Workers Regulations 2018',
      { code: null, title: 'Social Workers Regulations 2018', detail: null },
    ],
    ['data protection law', { code: null, title: 'data protection law', detail: null }],
  ])('“%s” is read', (text, citation) => {
    expect(parseCitation(text, titles)).toEqual(citation);
    expect(citationSchema.parse(citation)).toEqual(citation);
  });
});
