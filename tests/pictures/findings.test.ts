import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { takePicture } from '#tests/pictures/take-picture.ts';
import { DEMO, signIn } from '#tests/support/demonstration.ts';

test.use({ viewport: { width: 1280, height: 1200 } });

/** Opens the findings of a published cycle of the demonstration; gives their address. */
async function openFindings(page: Page, cycle: string): Promise<string> {
  await page.goto('/findings');
  await page
    .getByRole('listitem')
    .filter({ hasText: `${cycle} · edition` })
    .getByRole('link')
    .click();
  await page.waitForURL(/\/cycles\/[0-9a-f-]+\/findings$/);
  return new URL(page.url()).pathname;
}

async function drawn(page: Page): Promise<void> {
  await expect(page.locator('.recharts-surface').first()).toBeVisible();
}

test('the README shows what a leader reads across cycles and what changed', async ({ page }) => {
  await signIn(page, DEMO.leader);
  await page.goto('/findings');
  await takePicture(page, 'overview', false);
  const latest = await openFindings(page, 'Child protection, December 2014');
  await page.goto(`${latest}/change`);
  await takePicture(page, 'change', false);
  await page.goto(`${latest}/breakdown?by=service`);
  await takePicture(page, 'breakdown', false);
  await page.goto('/findings/trends?tool=child-protection&area=complaints-information');
  await drawn(page);
  await takePicture(page, 'trends');
});

test('the README shows teams, circumstances and words as a coordinator reads them', async ({ page }) => {
  await signIn(page, DEMO.coordinator);
  const latest = await openFindings(page, 'Child protection, December 2014');
  await page.goto(`${latest}/safety`);
  await takePicture(page, 'safety', false);
  await page.goto(latest.replace(/findings$/, 'words'));
  await takePicture(page, 'words', false);
  await page.goto('/findings/teams?tool=child-protection&area=core-groups-regular-and-good');
  await drawn(page);
  await takePicture(page, 'funnel');
  await page.getByRole('row').getByRole('link').first().click();
  await page.waitForURL(/\/findings\/teams\/[0-9a-f-]+/);
  await takePicture(page, 'team', false);
  await page.goto('/findings/circumstances');
  await takePicture(page, 'circumstances', false);
});

test('the README shows editions side by side, expectations, a report on paper and open data', async ({
  page,
}) => {
  await signIn(page, DEMO.coordinator);
  const corrected = await openFindings(page, 'Child protection, June 2014');
  await page.goto(`${corrected.replace(/findings$/, 'editions/compare')}?left=1&right=2`);
  await takePicture(page, 'editions', false);
  await page.goto('/findings/expectations?tool=child-protection');
  await takePicture(page, 'expectations', false);
  await page.goto('/findings/paper');
  await page
    .getByRole('main')
    .getByRole('link', { name: /report/i })
    .first()
    .click();
  await takePicture(page, 'paper', false);
  await page.goto('/open-data');
  await takePicture(page, 'open-data', false);
});
