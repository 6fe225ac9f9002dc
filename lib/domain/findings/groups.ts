import { z } from 'zod';
import { keyAreaOutcome } from '#lib/domain/answers/key-area-outcome.ts';
import { attributesSchema } from '#lib/domain/cycles/frame/attributes.ts';
import { type CountedAnswers, RETURNED_CELL, type TallyCell } from '#lib/domain/findings/tally-cells.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';

/** What figures are broken down by besides the team: what the case list says, how it was drawn, and the circumstances. */
export const GROUP_DIMENSIONS = {
  'plan-type': { label: 'Plan type', from: 'case' },
  'age-band': { label: 'Age band', from: 'case' },
  provider: { label: 'Provider', from: 'case' },
  service: { label: 'Service', from: 'case' },
  area: { label: 'Area', from: 'case' },
  stratum: { label: 'Group it was drawn in', from: 'draw' },
  workers: { label: 'Workers in twelve months', from: 'circumstances' },
  managers: { label: 'Team managers in twelve months', from: 'circumstances' },
  unallocated: { label: 'Days without a worker', from: 'circumstances' },
  agency: { label: 'The worker’s post', from: 'circumstances' },
  caseload: { label: 'The worker’s caseload', from: 'circumstances' },
} as const satisfies Record<string, { label: string; from: 'case' | 'draw' | 'circumstances' }>;

/** Something that cases have in common. */
export type GroupDimension = keyof typeof GROUP_DIMENSIONS;

/** The dimensions in the order they are shown, for schemas. */
export const GROUP_DIMENSION_NAMES = [
  'plan-type',
  'age-band',
  'provider',
  'service',
  'area',
  'stratum',
  'workers',
  'managers',
  'unallocated',
  'agency',
  'caseload',
] as const satisfies GroupDimension[];

/** One group that a case belongs to: 'plan-type' and 'Neglect'. */
export type CaseGroup = { dimension: GroupDimension; group: string };

/** A cell of the tallies within a group. */
export type GroupCell = TallyCell & CaseGroup;

const count = z.number().nonnegative().nullable().catch(null);

/** What the circumstances of a case are worked out from: the tool's unscored questions about the organisation. */
export const contextSchema = z.object({
  'ctx-social-workers-12m': count.default(null),
  'ctx-managers-12m': count.default(null),
  'ctx-unallocated-days': count.default(null),
  'ctx-agency-worker': z.string().nullable().catch(null).default(null),
  'ctx-caseload': count.default(null),
});

/** What is known of a case as far as groups go. */
export const caseFactsSchema = z.object({
  attributes: attributesSchema,
  /** The stratum it was drawn in; empty for a simple draw. */
  stratum: z.string(),
  context: contextSchema,
});

/** What is known of a case as far as groups go. */
export type CaseFacts = z.infer<typeof caseFactsSchema>;

const POSTS: Record<string, string> = {
  permanent: 'Permanent',
  agency: 'Agency',
  'newly-qualified': 'Newly qualified',
};

const people = (n: number) => (n <= 1 ? 'One' : n === 2 ? 'Two' : 'Three or more');
const days = (n: number) => (n === 0 ? 'None' : n <= 28 ? '1 to 28' : 'More than 28');
const cases = (n: number) => (n <= 15 ? 'Up to 15' : n <= 20 ? '16 to 20' : 'More than 20');

function circumstances({ context }: CaseFacts): (CaseGroup | null)[] {
  const of = (dimension: GroupDimension, value: number | null, band: (n: number) => string) =>
    value === null ? null : { dimension, group: band(value) };
  const post = POSTS[context['ctx-agency-worker'] ?? ''];
  return [
    of('workers', context['ctx-social-workers-12m'], people),
    of('managers', context['ctx-managers-12m'], people),
    of('unallocated', context['ctx-unallocated-days'], days),
    post === undefined ? null : { dimension: 'agency', group: post },
    of('caseload', context['ctx-caseload'], cases),
  ];
}

/** The groups a case belongs to; what is not known about it puts it in none. Numbers come as bands, so that no group is one case by design. */
export function groupsOf(facts: CaseFacts): CaseGroup[] {
  const { attributes, stratum } = facts;
  const of = (dimension: 'plan-type' | 'age-band' | 'provider' | 'service' | 'area') => {
    const group = attributes[dimension];
    return group === undefined ? null : { dimension, group };
  };
  return [
    of('plan-type'),
    of('age-band'),
    of('provider'),
    of('service'),
    of('area'),
    stratum === '' ? null : ({ dimension: 'stratum', group: stratum } as const),
    ...circumstances(facts),
  ].filter((group) => group !== null);
}

const keyOf = ({ dimension, group, kind, subject, option }: GroupCell): string =>
  [dimension, group, kind, subject, option].join('\n');

/** The cells one returned audit adds to in each of its groups, always in the same order: itself and its key areas. */
export function groupCells(
  tool: ToolDefinition,
  answers: CountedAnswers,
  groups: readonly CaseGroup[],
): GroupCell[] {
  const outcomes = new Map([...answers].map(([id, { outcome }]) => [id, outcome]));
  const areas = tool.keyAreas.map(
    (area): TallyCell => ({ kind: 'key-area', subject: area.id, option: keyAreaOutcome(area, outcomes) }),
  );
  return groups
    .flatMap((group) => [RETURNED_CELL, ...areas].map((cell) => ({ ...group, ...cell })))
    .sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}
