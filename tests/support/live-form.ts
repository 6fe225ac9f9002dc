import type { Page, Request } from '@playwright/test';
import { expect } from '@playwright/test';

/** What a page has asked for since it was opened. */
async function askedSince(page: Page): Promise<readonly Request[]> {
  const requests = await page.requests();
  const opened = requests.findLastIndex((request) => request.isNavigationRequest());
  return requests.slice(Math.max(opened, 0));
}

/**
 * Waits until the form of an audit is alive: it then follows what is new, and the page’s requests are remembered however
 * soon that was. To wait for the request itself would be too late where it came before the page was looked at.
 */
export async function waitForLiveForm(page: Page): Promise<void> {
  await page.waitForURL(/\/audits\//);
  const [audit = ''] = /\/audits\/[^/?]+/.exec(page.url()) ?? [];
  const isFollowing = async () => {
    const since = await askedSince(page);
    return since.some((request) => request.url().includes(`${audit}/stream?since=`));
  };
  await expect.poll(isFollowing, { message: 'the form is alive', timeout: 30_000 }).toBe(true);
}

const isOnItsWay = (request: Request) =>
  request.method() === 'PUT' && request.failure() === null && request.existingResponse() === null;

/** Waits until every answer that was sent is saved: the status line alone says how the save before ended until then. */
export async function waitUntilSaved(page: Page): Promise<void> {
  const areOnTheirWay = async () => (await askedSince(page)).filter(isOnItsWay).length;
  await expect.poll(areOnTheirWay, { message: 'answers on their way' }).toBe(0);
  await expect(page.locator('.app-identity-bar__status')).toHaveText(/^Saved at/);
}
