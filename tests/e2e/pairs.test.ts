import type { Page } from '@playwright/test';
import { caseloadList, chooseList, csvFile } from '#tests/support/caseload.ts';
import { DEMO, signIn } from '#tests/support/demonstration.ts';
import { planCycle } from '#tests/support/plan-cycle.ts';
import { expect, test } from '#tests/support/walk.ts';

const CANNOT = 'optgroup[label="Cannot take this case"] option';

/** A cycle planned and drawn by the page, with its suggested pairs on the screen. */
async function suggestFor(page: Page, name: string): Promise<void> {
  await signIn(page, DEMO.coordinator);
  await planCycle(page, name);
  await chooseList(page, csvFile(caseloadList(60)));
  await page.getByRole('button', { name: 'Load these 60 cases' }).click();
  await page.getByLabel('How many cases to draw').fill('12');
  await page.getByLabel('The list is right').check();
  await page.getByRole('button', { name: 'Draw the sample' }).click();
  await page.getByRole('button', { name: 'Build the pairs' }).click();
  await expect(page.getByText('These pairs are suggestions')).toBeVisible();
}

test('an auditor never receives a case of their own team, whatever is put where', async ({ page }) => {
  await suggestFor(page, 'Early help, own team');
  const seat = page.locator('select[name^="manager-"]').first();
  const own = seat.locator(CANNOT).first();
  await expect(own).toHaveText(/belongs to/);
  await expect(own).toBeDisabled();
  const [value] = await own.evaluateAll((options) =>
    options.map((option) => {
      option.removeAttribute('disabled');
      return option.getAttribute('value') ?? '';
    }),
  );
  await seat.selectOption(value ?? '');
  await expect(page.getByText(/whose case this is: choose someone from elsewhere/)).toBeVisible();
  await page.getByRole('button', { name: /^Keep/ }).click();
  await expect(page.getByRole('alert').getByRole('link', { name: /whose case this is/ })).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: /^Keep/ }).click();
  await expect(page.getByText('Every audit has its pair')).toBeVisible();
});

test('a change by hand says at once which rule it breaks, and is taken back as quickly', async ({ page }) => {
  await suggestFor(page, 'Early help, by hand');
  const chairs = page.locator('select[name^="chair-"]');
  const first = await chairs.first().inputValue();
  const before = await chairs.evaluateAll((selects) =>
    selects.map((select) => (select instanceof HTMLSelectElement ? select.value : '')),
  );
  for (let row = 0; row < 9; row += 1) await chairs.nth(row).selectOption(first);
  await expect(page.getByText(/would hold \d+ audits: 8 is the most/).first()).toBeVisible();
  for (const [row, person] of before.entries()) await chairs.nth(row).selectOption(person);
  await expect(page.getByText(/is the most/)).toHaveCount(0);
});

test('a rule is set aside with a reason, holds again, and is set aside anew', async ({ page }) => {
  await signIn(page, DEMO.coordinator);
  await page.goto('/cycles');
  await page.getByRole('link', { name: /^Cared for children post 16/ }).click();
  await page.getByRole('link', { name: 'Pairs', exact: true }).click();
  await page.getByRole('link', { name: /^See why/ }).click();
  await page.getByRole('button', { name: 'Let every rule hold again' }).click();
  await expect(page.getByText(/has the name of the worker of this case/)).toBeVisible();
  await page.getByRole('link', { name: /^Set a rule aside for/ }).click();
  await expect(page.getByLabel('Not the worker’s line')).toBeChecked();
  await page.getByRole('button', { name: 'Set aside and keep this pair' }).click();
  await expect(
    page.getByRole('alert').getByRole('link', { name: 'Say why this rule is set aside' }),
  ).toBeVisible();
  await page.getByLabel('Why?').fill('Two people of one name');
  await page.getByRole('button', { name: 'Set aside and keep this pair' }).click();
  await expect(page.getByText('“Two people of one name” Gwen Hartley')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a coordinator suggests, adjusts and keeps pairs, and reads what the rules say', async ({ page }) => {
    await signIn(page, DEMO.coordinator);
    await page.goto('/cycles');
    await page.getByRole('link', { name: /^Cared for children post 16/ }).click();
    await page.getByRole('link', { name: 'Pairs', exact: true }).click();
    await page.locator('select[name^="chair-"]').first().selectOption('');
    await page.getByRole('button', { name: 'Keep these pairs' }).click();
    await expect(page.getByRole('link', { name: /: choose the independent chair$/ })).toBeVisible();
    await page.getByRole('link', { name: 'All rules of pairs' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Rules of pairs' })).toBeVisible();
    await page.getByLabel('Most audits of one cycle').fill('0');
    await page.getByRole('button', { name: 'Save rules' }).click();
    await expect(page.getByRole('link', { name: /must be a whole number from 1 to 50/ })).toBeVisible();
  });
});
