import { describe, expect, test } from 'vitest';
import { parseDefinition, parseTool } from '#lib/domain/tools/parse-tool.ts';
import { parseShared } from '#lib/domain/tools/vocabulary-source.ts';
import { aTool } from '#tests/support/tool-builders.ts';
import { readSource } from '#tests/support/tool-sources.ts';

const shared = parseShared(readSource('_common.yaml'));
const written = readSource('03-supervision-files.yaml');

function parse(changes: Record<string, unknown> = {}) {
  if (!shared.ok) throw new Error('The shared vocabulary cannot be read');
  return parseTool({ ...written, ...changes }, shared.value);
}

describe('a tool read from its file', () => {
  test('needs nothing else: places, themes, standards and concerns are in it', () => {
    expect(parse()).toMatchObject({
      ok: true,
      value: {
        id: 'supervision-files',
        unitOfAudit: expect.stringContaining('supervision file'),
        privacy: expect.stringContaining('never copied'),
        sampling: { defaultSize: 24, minimumPerStratum: 2 },
        grading: { perSection: true, criticalSections: ['quality'] },
        vocabulary: { places: expect.arrayContaining([{ id: 'letters', label: expect.any(String) }]) },
      },
    });
  });

  test('numbers its questions through, the circumstances and the closing questions after the last section', () => {
    const tool = parse();
    const value = tool.ok ? tool.value : null;
    expect(value?.sections[1]?.questions[6]?.number).toBe('2.7');
    expect(value?.context).toMatchObject({ id: 'context', number: 4 });
    expect(value?.context.questions[7]?.number).toBe('4.8');
    expect(value?.closing.questions[0]?.number).toBe('5.1');
  });

  test('is refused for its shape, naming the field', () => {
    expect(parse({ service: 'housing' })).toMatchObject({ ok: false, problems: [{ field: 'service' }] });
    expect(parse({ version: 'one' })).toMatchObject({ ok: false, problems: [{ field: 'version' }] });
  });

  test('is refused for what it says, naming the key area', () => {
    const key_areas = [{ id: 'held', label: 'Held', rule: 'single', questions: ['sf-gone'] }];
    expect(parse({ key_areas })).toEqual({
      ok: false,
      problems: [{ field: 'held', message: 'Key area “Held” names “sf-gone”, which is not a question' }],
    });
  });
});

describe('a tool read back from the database', () => {
  test('is what was stored', () => {
    expect(parseDefinition(JSON.parse(JSON.stringify(aTool())))).toEqual({ ok: true, value: aTool() });
  });

  test('is checked again', () => {
    expect(parseDefinition({ ...aTool(), sections: [] })).toMatchObject({
      ok: false,
      problems: [{ field: 'child-seen' }],
    });
  });
});
