import { test as base, expect, type Page } from '@playwright/test';

/** What a page says to its console when something is wrong; a request refused on purpose is the test's own matter. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    const isRefusal = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isRefusal) complaints.push(message.text());
  });
  page.on('pageerror', (problem) => complaints.push(problem.message));
  return complaints;
}

/** Playwright's test, in which a complaint on the console of the page fails the test. */
export const test = base.extend({
  page: async ({ page }, use) => {
    const complaints = complaintsOf(page);
    await use(page);
    expect(complaints, 'the console stays silent').toEqual([]);
  },
});

export { expect };
