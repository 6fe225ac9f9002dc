import { expect, test } from 'vitest';
import {
  isShown,
  type ReadinessTool,
  toolsToShow,
  trainingFor,
} from '#lib/domain/readiness/auditor-readiness.ts';

const tool = (slug: string, use: ReadinessTool['use']): ReadinessTool => ({ slug, title: slug, use });
const TOOLS = [
  tool('assessments', 'never'),
  tool('complaints', 'before'),
  tool('early-help', 'now'),
  tool('supervision', 'before'),
  tool('visits', 'now'),
];
const slugs = (tools: readonly { slug: string }[]) => tools.map(({ slug }) => slug);
const clock = { months: 24, today: '2026-03-10' };

test('tools of planned and open cycles come first, then those of earlier ones, three at most', () => {
  expect(slugs(toolsToShow(TOOLS))).toEqual(['early-help', 'visits', 'complaints']);
});

test('a chosen tool stands alone, in use or not', () => {
  expect(slugs(toolsToShow(TOOLS, 'assessments'))).toEqual(['assessments']);
});

const somebody = { attended: [{ heldOn: '2024-04-02', toolSlug: 'visits' }] };
const training = trainingFor(somebody, toolsToShow(TOOLS), clock);

test('an auditor is trained tool by tool', () => {
  expect(training.map(({ slug, standing, until }) => [slug, standing, until])).toEqual([
    ['early-help', 'none', null],
    ['visits', 'due', '2026-04-02'],
    ['complaints', 'none', null],
  ]);
});

test.each([
  ['everybody is shown where nothing is chosen', 'visits', undefined, true],
  ['somebody due is shown among those due', 'visits', 'due', true],
  ['somebody due is still ready', 'visits', 'not-ready', false],
  ['somebody never trained is shown among those due', 'early-help', 'due', true],
  ['somebody never trained is not ready', 'early-help', 'not-ready', true],
] as const)('%s', (_rule, slug, show, shown) => {
  expect(
    isShown(
      training.filter((one) => one.slug === slug),
      show,
    ),
  ).toBe(shown);
});
