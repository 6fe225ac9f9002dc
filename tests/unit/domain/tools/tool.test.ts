import { describe, expect, test } from 'vitest';
import { SERVICE_NAMES, SERVICES, toolDefinitionSchema } from '#lib/domain/tools/tool.ts';
import { aTool } from '#tests/support/tool-builders.ts';

describe('a tool', () => {
  test('survives a journey through a database column unchanged', () => {
    const tool = aTool();
    expect(toolDefinitionSchema.parse(JSON.parse(JSON.stringify(tool)))).toEqual(tool);
  });

  test('is frozen, so that a published version cannot change', () => {
    const tool = toolDefinitionSchema.parse(aTool());
    expect(Object.isFrozen(tool)).toBe(true);
    expect(Object.isFrozen(tool.sections[0]?.questions)).toBe(true);
    expect(Object.isFrozen(tool.grading)).toBe(true);
  });

  test('names its version by three numbers', () => {
    const parsed = toolDefinitionSchema.safeParse({ ...aTool(), version: '1' });
    expect(parsed.error?.issues[0]?.message).toBe('Write the version as three numbers, such as 1.0.0');
  });

  test('every service is in the list of names', () => {
    expect([...SERVICE_NAMES].sort()).toEqual(Object.keys(SERVICES).sort());
  });
});
