import { describe, expect, test } from 'vitest';
import { areaOfSameIdea, unlikeCycles } from '#lib/domain/findings/like-with-like.ts';
import { aRecord, returnedAudits } from '#tests/support/findings-builders.ts';
import { aQuestion, aSection, aTool } from '#tests/support/tool-builders.ts';

const EARLY_HELP = aTool({ id: 'early-help', frame: 'all early help plans' });

describe('two cycles', () => {
  test('of the same cases drawn at random can be compared, whatever the version', () => {
    expect(unlikeCycles(aRecord(), aRecord({ tool: aTool({ version: '1.1.0' }) }))).toBeNull();
  });

  test('that were drawn from other cases are not', () => {
    const before = aRecord({ name: 'Early help, 2009', tool: EARLY_HELP });
    expect(unlikeCycles(before, aRecord())).toMatchObject({ because: 'population' });
    expect(unlikeCycles(before, aRecord())?.sentence).toContain(
      'Early help, 2009 looked at other cases: all early help plans',
    );
  });

  test.each([
    ['service', { service: 'adults' as const }],
    ['unit', { unitOfAudit: 'one family' }],
  ])('whose %s is another are not', (_, differs) => {
    expect(unlikeCycles(aRecord({ tool: aTool(differs) }), aRecord())?.because).toBe('population');
  });

  test('of which one has only cases picked by hand are not, whichever it is', () => {
    const picked = aRecord({ name: 'Weak cases', tallies: [], targeted: [returnedAudits(9)] });
    expect(unlikeCycles(picked, aRecord())).toMatchObject({ because: 'picked' });
    expect(unlikeCycles(aRecord(), picked)?.sentence).toContain(
      'The cases of Weak cases were picked by hand',
    );
  });

  test('of which one had cases picked beside those drawn can be compared', () => {
    expect(unlikeCycles(aRecord({ targeted: [returnedAudits(2)] }), aRecord())).toBeNull();
  });
});

describe('a key area of another tool', () => {
  const asking = (id: string, commonKey: string | null, rule: 'single' | 'all-of' = 'single') =>
    aTool({
      keyAreas: [{ id: `${id}-area`, label: 'Seen', rule, questions: [id] }],
      sections: [aSection({ questions: [aQuestion({ id, commonKey })] })],
    });
  const SEEN = asking('seen', 'person-seen');
  const [AREA = expect.fail('the tool has no key area')] = SEEN.keyAreas;

  test('asks the same idea where its questions carry the same key', () => {
    expect(areaOfSameIdea(asking('met', 'person-seen'), SEEN, AREA)?.id).toBe('met-area');
  });

  test.each([
    ['another idea', asking('met', 'plan-quality')],
    ['no idea in common', asking('met', null)],
    ['another rule', asking('met', 'person-seen', 'all-of')],
  ])('does not where it has %s', (_, other) => {
    expect(areaOfSameIdea(other, SEEN, AREA)).toBeNull();
  });

  test('is never found for one without an idea in common', () => {
    const own = asking('seen', null);
    const [area = AREA] = own.keyAreas;
    expect(areaOfSameIdea(own, own, area)).toBeNull();
  });
});
