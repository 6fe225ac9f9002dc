import { expect, type Page } from '@playwright/test';
import { caseloadList, chooseList, csvFile } from '#tests/support/caseload.ts';
import { planCycle } from '#tests/support/plan-cycle.ts';

/** Plans a cycle by the page, loads a list of that many cases and stays where the sample is drawn. */
export async function listedCycle(page: Page, name: string, size: number): Promise<void> {
  await planCycle(page, name);
  await chooseList(page, csvFile(caseloadList(size)));
  await page.getByRole('button', { name: `Load these ${size} cases` }).click();
  await expect(page.getByRole('heading', { name: 'Draw the sample' })).toBeVisible();
}

/** Plans a cycle by the page and draws from a list of 60 cases; stays on its sample. */
export async function drawnCycle(page: Page, name: string, size: number): Promise<void> {
  await listedCycle(page, name, 60);
  await page.getByLabel('How many cases to draw').fill(String(size));
  await page.getByLabel('The list is right').check();
  await page.getByRole('button', { name: 'Draw the sample' }).click();
  await expect(page.getByRole('heading', { name: 'How it was drawn' })).toBeVisible();
}
