import { describe, test } from 'vitest';
import { z } from 'zod';
import { Pagination } from '#components/ui/pagination.tsx';
import { govukFixtures, words } from '#tests/support/govuk-fixtures.ts';
import { wordsToReact } from '#tests/support/markup-to-react.ts';
import { expectSameDom } from '#tests/support/same-dom.ts';

describe('pagination is drawn as GOV.UK draws it', () => {
  const step = words.extend({ href: z.string(), labelText: z.string().optional() });
  const page = z.strictObject({
    number: z.number().optional(),
    href: z.string().optional(),
    current: z.boolean().optional(),
    ellipsis: z.boolean().optional(),
  });
  const pagination = z.strictObject({
    previous: step.optional(),
    next: step.optional(),
    items: z.array(page).optional(),
    classes: z.string().optional(),
    landmarkLabel: z.string().optional(),
  });
  const toStep = (option: z.infer<typeof step> | undefined) =>
    option && { href: option.href, text: wordsToReact(option), labelText: option.labelText };
  test.each(
    govukFixtures('pagination', pagination, [
      'default',
      'with many pages',
      'first page',
      'last page',
      'with prev and next only',
      'with prev and next only and labels',
      'with prev and next only and very long labels',
      'with previous only',
      'with next only',
      'with custom classes',
      'with custom navigation landmark',
    ]),
  )('$name', ({ options: { previous, next, items, classes, landmarkLabel }, html }) => {
    const pages = items?.flatMap(({ number, href = '', current }, place) =>
      number === undefined ? [] : [{ number, href, current, gapBefore: items[place - 1]?.ellipsis }],
    );
    expectSameDom(
      <Pagination
        previous={toStep(previous)}
        next={toStep(next)}
        pages={pages}
        className={classes}
        label={landmarkLabel}
      />,
      html,
    );
  });
});
