import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/**
 * Waits until the form of an audit is alive: it then asks what is new, which the document remembers however soon that
 * was. To wait for the answer itself would be too late where it came before the page was looked at.
 */
export async function waitForLiveForm(page: Page): Promise<void> {
  await page.waitForURL(/\/audits\//);
  const hasAsked = () =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/changes?since='));
  // Again and again, since a page that is about to be left cannot be asked.
  await expect(async () => expect(await page.evaluate(hasAsked), 'the form is alive').toBe(true)).toPass({
    timeout: 30_000,
  });
}
