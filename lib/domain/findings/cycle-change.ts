import {
  type AreaPair,
  CHANGED_QUESTION,
  type CycleChange,
  sideOf,
  testAreas,
} from '#lib/domain/findings/change.ts';
import { type Comparability, comparableArea } from '#lib/domain/findings/comparable.ts';
import type { AreaFinding } from '#lib/domain/findings/figure.ts';
import { areasOf } from '#lib/domain/findings/findings.ts';
import { areaOfSameIdea, type ComparedCycle } from '#lib/domain/findings/like-with-like.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';

/** By what key areas are put beside each other: they are the same, or they ask an idea that tools have in common. */
export const COMPARED_BY = ['question', 'idea'] as const;

/** By what key areas are put beside each other. */
export type ComparedBy = (typeof COMPARED_BY)[number];

const UNLIKE: Record<Comparability, string | null> = { same: null, changed: CHANGED_QUESTION, absent: null };

const pairOf = (now: AreaFinding, before: AreaFinding | undefined, unlike: string | null): AreaPair => ({
  ...{ id: now.id, label: now.label, unlike },
  before: before ? sideOf(before.figure, 'before') : null,
  now: sideOf(now.figure, 'now'),
});

function byQuestion(before: ComparedCycle, now: ComparedCycle): AreaPair[] {
  const earlier = areasOf(before);
  return areasOf(now).map((area) => {
    const unlike = UNLIKE[comparableArea(before.tool, now.tool, area.id)];
    return pairOf(
      area,
      earlier.find(({ id }) => id === area.id),
      unlike,
    );
  });
}

function byIdea(before: ComparedCycle, now: ComparedCycle): AreaPair[] {
  const earlier = areasOf(before);
  return areasOf(now).flatMap((area) => {
    const keyArea = now.tool.keyAreas.find(({ id }) => id === area.id);
    const same = keyArea && areaOfSameIdea(before.tool, now.tool, keyArea);
    return same
      ? [
          pairOf(
            area,
            earlier.find(({ id }) => id === same.id),
            null,
          ),
        ]
      : [];
  });
}

/** What changed between two cycles, key area by key area in the order of the later one's report. */
export const changeBetween = (before: ComparedCycle, now: ComparedCycle, by: ComparedBy): CycleChange =>
  testAreas(by === 'idea' ? byIdea(before, now) : byQuestion(before, now));

/** Whether any key areas of two tools ask an idea that both have in common. */
export const hasSameIdeas = (before: ToolDefinition, now: ToolDefinition): boolean =>
  now.keyAreas.some((area) => areaOfSameIdea(before, now, area) !== null);
