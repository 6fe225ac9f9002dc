import { describe, test } from 'vitest';
import { z } from 'zod';
import { SummaryList } from '#components/ui/summary-list.tsx';
import { Table } from '#components/ui/table.tsx';
import { govukFixtures, sizeIn, words } from '#tests/support/govuk-fixtures.ts';
import { wordsToReact } from '#tests/support/markup-to-react.ts';
import { expectSameDom } from '#tests/support/same-dom.ts';

describe('a summary list is drawn as GOV.UK draws it', () => {
  const action = words.extend({ href: z.string(), visuallyHiddenText: z.string().optional() });
  const row = z.strictObject({
    key: words,
    value: words,
    classes: z.string().optional(),
    actions: z.strictObject({ items: z.array(action).optional() }).optional(),
  });
  const list = z.strictObject({ rows: z.array(row), classes: z.string().optional() });
  test.each(
    govukFixtures('summary-list', list, [
      'default',
      'with actions',
      'no-border',
      'no-border on last row',
      'key with html',
      'value with html',
      'actions href',
      'actions with html',
      'rows with classes',
      'with some actions',
      'empty items array',
    ]),
  )('$name', ({ options, html }) => {
    const noBorder = options.classes === 'govuk-summary-list--no-border';
    const rows = options.rows.map(({ key, value, classes, actions }) => ({
      name: wordsToReact(key),
      value: wordsToReact(value),
      className: classes,
      actions: actions?.items?.map((item) => ({
        href: item.href,
        text: wordsToReact(item),
        about: item.visuallyHiddenText,
      })),
    }));
    expectSameDom(
      <SummaryList rows={rows} noBorder={noBorder} className={noBorder ? undefined : options.classes} />,
      html,
    );
  });
});

describe('a table is drawn as GOV.UK draws it', () => {
  const cell = words.extend({ format: z.literal('numeric').optional() });
  const table = z.strictObject({
    caption: z.string().optional(),
    captionClasses: z.string().optional(),
    firstCellIsHeader: z.boolean().optional(),
    head: z.array(cell).optional(),
    rows: z.array(z.array(cell)),
    classes: z.string().optional(),
  });
  test.each(
    govukFixtures('table', table, [
      'default',
      'with head',
      'with head and caption',
      'html',
      'with firstCellIsHeader true',
      'firstCellIsHeader with html',
      'with small text modifier for tables with a lot of data',
    ]),
  )('$name', ({ options: { head, rows, ...options }, html }) => {
    const width = Math.max(...rows.map((row) => row.length));
    const columns = Array.from({ length: width }, (_, place) => ({
      key: String(place),
      heading: wordsToReact(head?.[place]),
      className: head?.[place]?.classes,
      numeric: (head?.[place] ?? rows[0]?.[place])?.format === 'numeric',
    }));
    expectSameDom(
      <Table
        columns={columns}
        rows={rows.map((row, place) => ({
          key: String(place),
          cells: Object.fromEntries(row.map((each, column) => [column, wordsToReact(each)])),
        }))}
        hideHead={!head}
        caption={options.caption}
        captionSize={sizeIn(options.captionClasses)}
        firstCellNames={options.firstCellIsHeader}
        small={options.classes === 'govuk-table--small-text-until-tablet'}
      />,
      html,
    );
  });
});
