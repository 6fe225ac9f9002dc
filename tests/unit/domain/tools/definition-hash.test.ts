import { describe, expect, test } from 'vitest';
import { canonicalJson, definitionHash } from '#lib/domain/tools/definition-hash.ts';
import { aQuestion, aTool, aToolAsking } from '#tests/support/tool-builders.ts';

describe('the hash of a definition', () => {
  test('does not depend on the order in which a database keeps keys', () => {
    const { id, ...rest } = aTool();
    expect(definitionHash({ ...rest, id })).toBe(definitionHash(aTool()));
  });

  test('changes with a single word', () => {
    const reworded = aToolAsking([aQuestion({ text: 'Was the child seen alone?' })]);
    expect(definitionHash(reworded)).not.toBe(definitionHash(aToolAsking([aQuestion()])));
  });

  test('is 64 hexadecimal digits', () => {
    expect(definitionHash(aTool())).toMatch(/^[0-9a-f]{64}$/);
  });

  test('the order of a list is content, the order of keys is not', () => {
    expect(canonicalJson({ b: [2, 1], a: { d: null, c: 'x' } })).toBe('{"a":{"c":"x","d":null},"b":[2,1]}');
  });
});
