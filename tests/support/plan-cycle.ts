import { expect, type Page } from '@playwright/test';

const DATES = {
  'First day of the period': [1, 4, 2026],
  'Last day of the period': [30, 9, 2026],
  Opens: [2, 11, 2026],
  'Audits due': [1, 12, 2026],
  'Report due': [20, 12, 2026],
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

/** Plans a cycle by the page and stays on its overview. */
export async function planCycle(page: Page, name: string): Promise<void> {
  await page.goto('/cycles/new');
  await page.getByLabel('Tool').selectOption({ label: 'Early help, version 1.0.0' });
  await page.getByLabel('Name of the cycle').fill(name);
  await page.getByLabel('Theme').fill('Early help');
  await page.getByLabel('Purpose').fill('To see whether help comes early');
  for (const [legend, parts] of Object.entries(DATES)) await fillDate(page, legend, parts);
  await page.getByRole('button', { name: 'Plan this cycle' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}
