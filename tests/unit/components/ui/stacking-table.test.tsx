import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { StackingTable } from '#components/ui/stacking-table.tsx';

const rows = [{ key: 'one', cells: { cycle: 'Cycle 1', share: '60% (15 of 25)', range: '41% to 77%' } }];

test('each cell but the first says the name of its column, which a phone shows beside it', () => {
  const columns = [
    { key: 'cycle', heading: 'Cycle' },
    { key: 'share', heading: 'Evidence on file' },
  ];
  const table = renderToStaticMarkup(<StackingTable columns={columns} rows={rows} />);
  expect(table).toContain('data-label="Evidence on file">60% (15 of 25)</td>');
  expect(table).not.toContain('data-label="Cycle"');
});

test('a name that is more than words stands in the cell itself', () => {
  const columns = [
    { key: 'cycle', heading: 'Cycle' },
    { key: 'range', heading: <abbr title="95%">Range</abbr> },
  ];
  const table = renderToStaticMarkup(<StackingTable columns={columns} rows={rows} />);
  expect(table).toContain(
    '<span class="app-stacking__label"><abbr title="95%">Range</abbr> </span>41% to 77%',
  );
  expect(table).not.toContain('data-label');
});
