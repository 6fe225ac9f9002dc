import type { Page } from '@playwright/test';
import { DEMO, signIn } from '#tests/support/demonstration.ts';
import { expect, test } from '#tests/support/walk.ts';

const PILOT = 'Early help, pilot';
const TOGETHER = 'Cared for children post 16, cycle 1';

/** Goes to a page of a cycle by the links a coordinator has. */
async function openAgreement(page: Page, cycle: string): Promise<void> {
  await page.goto('/cycles');
  await page.getByRole('link', { name: cycle }).first().click();
  await page.getByRole('navigation', { name: 'Pages of this cycle' }).getByText('Agreement').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`${cycle}: Agreement`);
}

test('a coordinator reads how far pairs agreed before they talked, and takes it away', async ({ page }) => {
  await signIn(page, DEMO.coordinator);
  await openAgreement(page, PILOT);
  await expect(page.getByText('Pairs that judged alone first')).toBeVisible();
  await expect(page.getByText(/Only counts are shown so far/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Questions that pairs read differently' })).toBeVisible();
  const byQuestion = page.getByRole('table', { name: 'By question' });
  await expect(byQuestion.getByRole('row').nth(1)).toContainText(/\d+ of \d+/);
  await expect(byQuestion.getByRole('row').nth(1)).toContainText('Counts only under 20');
  const href = await page.getByRole('link', { name: 'Download CSV' }).getAttribute('href');
  const file = await (await page.request.get(href ?? '')).text();
  expect(file).toContain(`Agreement of pairs,"${PILOT}"`);
  expect(file).toContain('Fewer than 20 pairs');
  expect(file).not.toMatch(/NM-\d|Helen Marsh/);
  await page.getByRole('link', { name: 'What AC1, kappa and alpha mean' }).click();
  await expect(page.getByRole('heading', { name: 'How far two auditors agree' })).toBeVisible();
});

test('a cycle whose pairs judge together says in words why there is no agreement', async ({ page }) => {
  await signIn(page, DEMO.coordinator);
  await openAgreement(page, TOGETHER);
  await expect(page.getByText('there is no agreement to measure')).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
});
