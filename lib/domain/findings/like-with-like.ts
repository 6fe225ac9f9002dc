import type { FindingsRecord } from '#lib/domain/findings/findings.ts';
import { countIn } from '#lib/domain/findings/tallies.ts';
import { RETURNED_CELL } from '#lib/domain/findings/tally-cells.ts';
import { findQuestion } from '#lib/domain/tools/questions.ts';
import type { KeyArea, ToolDefinition } from '#lib/domain/tools/tool.ts';

/** A cycle as far as a comparison goes. */
export type ComparedCycle = Pick<FindingsRecord, 'name' | 'tool' | 'tallies' | 'targeted' | 'rule' | 'draw'>;

const hasOnlyPicked = ({ tallies, targeted }: ComparedCycle): boolean =>
  countIn(tallies, RETURNED_CELL) === 0 && countIn(targeted, RETURNED_CELL) > 0;

const isSamePopulation = (a: ToolDefinition, b: ToolDefinition): boolean =>
  a.service === b.service && a.unitOfAudit === b.unitOfAudit && a.frame === b.frame;

/** Why two cycles are not compared: one's cases were picked by hand, or they were drawn from different cases. */
export type Unlike = { because: 'picked' | 'population'; sentence: string };

/** Why two cycles are not compared; null where they can be. */
export function unlikeCycles(before: ComparedCycle, now: ComparedCycle): Unlike | null {
  const picked = [before, now].find(hasOnlyPicked);
  if (picked)
    return {
      because: 'picked',
      sentence: `The cases of ${picked.name} were picked by hand, because of a concern. They speak for nobody but themselves, so they cannot be compared with cases drawn at random.`,
    };
  if (isSamePopulation(before.tool, now.tool)) return null;
  return {
    because: 'population',
    sentence: `${before.name} looked at other cases: ${before.tool.frame}. ${now.name} looked at ${now.tool.frame}. A difference between them would say nothing about change.`,
  };
}

function ideasOf(tool: ToolDefinition, { questions, rule }: KeyArea): string | null {
  const keys = questions.map((id) => findQuestion(tool, id)?.commonKey ?? null);
  return keys.length === 0 || keys.includes(null) ? null : [rule, ...keys.sort()].join(' ');
}

/** The key area of the earlier tool that asks the same idea, by the ideas that tools have in common; null for none. */
export function areaOfSameIdea(
  earlier: ToolDefinition,
  later: ToolDefinition,
  area: KeyArea,
): KeyArea | null {
  const ideas = ideasOf(later, area);
  if (ideas === null) return null;
  return earlier.keyAreas.find((other) => ideasOf(earlier, other) === ideas) ?? null;
}

/** Warns whoever compares by the ideas that tools have in common. */
export const SAME_IDEA_WARNING =
  'These questions ask the same idea, not the same question of the same cases. A difference may come from how it was asked or who was looked at, and not from practice.';
