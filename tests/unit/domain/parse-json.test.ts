import { describe, expect, test } from 'vitest';
import { parseJson } from '#lib/domain/parse-json.ts';

describe('text that should be JSON', () => {
  test('gives its value', () => {
    expect(parseJson('{"value":"met"}')).toEqual({ value: 'met' });
  });

  test.each(['', '{', 'met', '{"value":}'])('“%s” gives nothing', (text) => {
    expect(parseJson(text)).toBeUndefined();
  });
});
