import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ChoiceChips } from '#components/ui/choice-chips.tsx';
import { FilterPanel } from '#components/ui/filter-panel.tsx';
import { IdentityBar } from '#components/ui/identity-bar.tsx';
import { IntervalPlot } from '#components/ui/interval-plot.tsx';
import { ProgressBar } from '#components/ui/progress-bar.tsx';
import { StackedBar } from '#components/ui/stacked-bar.tsx';
import { SubNavigation } from '#components/ui/sub-navigation.tsx';
import { Timeline } from '#components/ui/timeline.tsx';

const draw = (element: ReactElement) => renderToStaticMarkup(element);
const count = (html: string, part: string) => html.split(part).length - 1;

describe('a row of choices', () => {
  const choices = [
    { value: 'met', label: 'Yes, evidenced' },
    { value: 'partly', label: 'Partly' },
  ];

  test('is made of real radios, each with its own label', () => {
    const html = draw(<ChoiceChips name="q1" choices={choices} />);
    expect(count(html, 'type="radio"')).toBe(2);
    expect(html).toContain('id="q1"');
    expect(html).toContain('for="q1"');
    expect(html).toContain('id="q1-2"');
    expect(html).toContain('for="q1-2"');
  });

  test('marks the one that was chosen and no other', () => {
    const html = draw(<ChoiceChips name="q1" choices={choices} chosen="partly" />);
    expect(count(html, 'checked=""')).toBe(1);
    expect(html).toMatch(/<input(?=[^>]*checked="")[^>]*value="partly"/);
  });

  test('shows its number keys only where they work', () => {
    expect(draw(<ChoiceChips name="q1" choices={choices} />)).not.toContain('app-key');
    expect(count(draw(<ChoiceChips name="q1" choices={choices} showKeys />), 'app-key')).toBe(2);
  });
});

test('a timeline says in words what is done, what is now and what is to come', () => {
  const html = draw(
    <Timeline
      events={[
        { key: 'a', title: 'Planned', state: 'done' },
        { key: 'b', title: 'Open', state: 'now' },
        { key: 'c', title: 'Closed', state: 'ahead' },
      ]}
    />,
  );
  expect(html).toContain('Done: </span>Planned');
  expect(html).toContain('Now: </span>Open');
  expect(html).toContain('To come: </span>Closed');
  expect(count(html, 'aria-current="step"')).toBe(1);
});

test('a filter asks by address, and each chosen filter can be taken away', () => {
  const html = draw(
    <FilterPanel action="/trail" chosen={[{ text: 'Late', removeHref: '/trail?team=n' }]}>
      <span>fields</span>
    </FilterPanel>,
  );
  expect(html).toContain('method="get"');
  expect(html).toContain('href="/trail?team=n"');
  expect(html).toContain('Remove </span>Late');
});

test('the last save is announced when it changes', () => {
  const html = draw(<IdentityBar name="CP-07" facts={[]} status="Saved at 14:05" />);
  expect(html).toMatch(/role="status"[^>]*>Saved at 14:05</);
});

test('the parts of a stacked bar lie one behind the other and are named with their counts', () => {
  const html = draw(
    <StackedBar
      parts={[
        { name: 'Not done', count: 23, colour: 3 },
        { name: 'Partly', count: 14, colour: 2 },
        { name: 'Nothing found', count: 24, colour: 4 },
      ]}
    />,
  );
  expect(html).toContain('viewBox="0 0 61 1"');
  expect(html).toMatch(/x="37"[^>]*width="24"/);
  expect(html).toContain('Nothing found 24');
});

test('an interval is drawn from its lower to its upper end, the share on top', () => {
  const html = draw(<IntervalPlot value={60} low={41} high={77} expectation={80} />);
  expect(html).toMatch(/app-plot__interval" x="41" width="36"/);
  expect(html).toMatch(/app-plot__mark" x1="60" x2="60"/);
  expect(html).toMatch(/app-plot__expectation" x1="80" x2="80"/);
});

test('progress in nothing at all is no division by zero', () => {
  expect(draw(<ProgressBar done={0} of={0} label="Returned" />)).toContain('max="1"');
});

test('the page of a set that one is on is marked, and it alone', () => {
  const html = draw(
    <SubNavigation
      label="Cycle"
      entries={[
        { href: '/a', text: 'Overview', current: true },
        { href: '/b', text: 'Sample' },
      ]}
    />,
  );
  expect(html).toContain('href="/a" aria-current="page"');
  expect(count(html, 'aria-current')).toBe(1);
});
