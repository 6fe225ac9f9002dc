import { describe, expect, test } from 'vitest';
import { questionSource, toolSource } from '#lib/domain/tools/tool-source.ts';
import { readSource } from '#tests/support/tool-sources.ts';

const written = readSource('01-child-protection.yaml');

describe('a tool as its file writes it', () => {
  test('is read', () => {
    expect(toolSource.parse(written).sampling.default_n).toBe(29);
  });

  test('is refused when it says something nobody would read', () => {
    const parsed = toolSource.safeParse({ ...written, colour: 'teal' });
    expect(parsed.error?.issues[0]?.message).toContain('colour');
  });

  test('a question counts only where the file says so, and only “met” is met', () => {
    const question = questionSource.parse({ id: 'q', text: 'Was it?', type: 'evidence' });
    expect(question).toMatchObject({
      compliance: false,
      critical: false,
      met_includes: ['met'],
      look_in: [],
    });
  });

  test('a date rule of an unknown kind is refused', () => {
    const rule = { fn: 'guess', start: 'a', end: 'b', limits: [] };
    expect(questionSource.safeParse({ id: 'q', text: 'When?', type: 'dates', rule }).success).toBe(false);
  });
});
