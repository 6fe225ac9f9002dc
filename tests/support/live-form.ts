import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/**
 * Waits until the form of an audit is alive: it then follows what is new, and the page’s requests are remembered however
 * soon that was. To wait for the request itself would be too late where it came before the page was looked at.
 */
export async function waitForLiveForm(page: Page): Promise<void> {
  await page.waitForURL(/\/audits\//);
  const [audit = ''] = /\/audits\/[^/?]+/.exec(page.url()) ?? [];
  const isFollowing = async () => {
    const requests = await page.requests();
    const opened = requests.findLastIndex((request) => request.isNavigationRequest());
    const since = requests.slice(Math.max(opened, 0));
    return since.some((request) => request.url().includes(`${audit}/stream?since=`));
  };
  await expect.poll(isFollowing, { message: 'the form is alive', timeout: 30_000 }).toBe(true);
}
