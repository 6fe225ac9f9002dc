import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { DEMO, signIn } from '#tests/support/demonstration.ts';

const PHONE = { width: 375, height: 1100 };

async function takePicture(page: Page, name: string, fullPage = true): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.screenshot({ path: join(import.meta.dirname, `${name}.png`), fullPage, animations: 'disabled' });
}

test('the README shows what a leader reads', async ({ page }) => {
  await signIn(page, DEMO.leader);
  await page.getByRole('link', { name: /Evidence was found/ }).click();
  await takePicture(page, 'findings');
  await page.getByRole('link', { name: 'Core groups held regularly and judged of good quality' }).click();
  await expect(page.locator('.recharts-surface').first()).toBeVisible();
  await takePicture(page, 'key-area');
});

test('the README shows the form an auditor fills', async ({ page }) => {
  await signIn(page, DEMO.manager);
  await page
    .getByRole('button', { name: /Continue/ })
    .first()
    .click();
  await takePicture(page, 'audit', false);
  await page.setViewportSize(PHONE);
  await takePicture(page, 'audit-phone', false);
});

test('the README shows what a coordinator watches', async ({ page }) => {
  await signIn(page, DEMO.coordinator);
  await page.goto('/cycles');
  await page.getByRole('link', { name: 'Cared for children post 16, cycle 1' }).click();
  await takePicture(page, 'cycle');
  await page.getByRole('link', { name: 'Returns' }).click();
  await takePicture(page, 'returns', false);
});
