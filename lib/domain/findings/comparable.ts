import type { Question } from '#lib/domain/tools/question.ts';
import { findQuestion } from '#lib/domain/tools/questions.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';

/** Whether a key area asks the same in two versions of a tool: it does, it asks something else, or one has none. */
export type Comparability = 'same' | 'changed' | 'absent';

const plain = (text: string | null): string | null => text?.replaceAll(/\s+/g, ' ').trim() ?? null;

/** What decides how a question is answered and counted; its number, its places and its standards do not. */
const identityOf = ({ id, text, type, scored, good, partly, naWhen, metIncludes, dateRule }: Question) =>
  JSON.stringify([
    ...[id, plain(text), type, scored, plain(good), plain(partly), plain(naWhen)],
    ...[[...metIncludes].sort(), dateRule],
  ]);

function ruleOf(tool: ToolDefinition, keyAreaId: string): string | null {
  const area = tool.keyAreas.find(({ id }) => id === keyAreaId);
  if (!area) return null;
  const asked = [...area.questions].sort().map((id) => {
    const question = findQuestion(tool, id);
    return question && identityOf(question);
  });
  return JSON.stringify([area.rule, asked]);
}

// A version of a tool never changes, and forty cycles of one ask the same of each of its key areas.
const known = new WeakMap<ToolDefinition, Map<string, string | null>>();

function knownRuleOf(tool: ToolDefinition, keyAreaId: string): string | null {
  const rules = known.get(tool) ?? new Map<string, string | null>();
  known.set(tool, rules);
  const rule = rules.get(keyAreaId) ?? ruleOf(tool, keyAreaId);
  rules.set(keyAreaId, rule);
  return rule;
}

/**
 * Whether a key area's figures of two tools can stand beside each other. A council keeps a question's id only while it
 * means the same; its words, its anchors and how it counts have to be the same as well, since nobody can tell from a figure
 * which of the two moved it.
 */
export function comparableArea(
  earlier: ToolDefinition,
  later: ToolDefinition,
  keyAreaId: string,
): Comparability {
  const [before, now] = [knownRuleOf(earlier, keyAreaId), knownRuleOf(later, keyAreaId)];
  if (before === null || now === null) return 'absent';
  return before === now ? 'same' : 'changed';
}
