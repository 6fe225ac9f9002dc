import { expect, type Page } from '@playwright/test';

const DAY_MS = 86_400_000;

/** A day so many days from now, as a person types it. */
function daysAhead(days: number): readonly number[] {
  const day = new Date(Date.now() + days * DAY_MS);
  return [day.getUTCDate(), day.getUTCMonth() + 1, day.getUTCFullYear()];
}

/** Open since three weeks ago and due after the demonstration's own open cycle, whatever day it is. */
const DATES = {
  'First day of the period': daysAhead(-235),
  'Last day of the period': daysAhead(-53),
  Opens: daysAhead(-20),
  'Audits due': daysAhead(20),
  'Report due': daysAhead(40),
} as const;

/** Types a date into its three boxes. */
export async function fillDate(
  page: Page,
  legend: string,
  [day, month, year]: readonly number[],
): Promise<void> {
  const group = page.getByRole('group', { name: legend, exact: true });
  await group.getByLabel('Day').fill(String(day));
  await group.getByLabel('Month').fill(String(month));
  await group.getByLabel('Year').fill(String(year));
}

/** The tool that cycles of tests are planned with. */
export const EARLY_HELP = 'Early help, version 1.0.0';

/** How the pairs of a cycle work, as its plan asks. */
export type PairsWork = 'Together from the start' | 'Each alone, then together';

/** Plans a cycle by the page, of early help unless another tool is named, and stays on its overview. */
export async function planCycle(
  page: Page,
  name: string,
  tool = EARLY_HELP,
  pairs: PairsWork = 'Together from the start',
): Promise<void> {
  await page.goto('/cycles/new');
  await page.getByLabel('Tool').selectOption({ label: tool });
  await page.getByLabel('Name of the cycle').fill(name);
  await page.getByLabel('Theme').fill('Early help');
  await page.getByLabel('Purpose').fill('To see whether help comes early');
  for (const [legend, parts] of Object.entries(DATES)) await fillDate(page, legend, parts);
  await page.getByLabel(pairs).check();
  await page.getByRole('button', { name: 'Plan this cycle' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}
