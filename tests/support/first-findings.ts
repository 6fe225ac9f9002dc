import type { Page } from '@playwright/test';

/** The demonstration's cycle of 2010, whose eight figures are the published ones. */
export const FIRST_CYCLE = 'Child protection, cycle 1';

/** Opens the findings of the first cycle from the list of all that is published. */
export async function openFirstFindings(page: Page): Promise<void> {
  await page.goto('/findings');
  await page
    .getByRole('listitem')
    .filter({ hasText: `${FIRST_CYCLE} · edition` })
    .getByRole('link')
    .click();
  await page.waitForURL(/\/cycles\/[0-9a-f-]+\/findings$/);
}
