import type { Locator, Page } from '@playwright/test';
import { DEMO, signIn } from '#tests/support/demonstration.ts';
import { expect, test } from '#tests/support/walk.ts';

const OPENING = /^Cared for children post 16, cycle 1: you have \d audits$/;

test.describe.configure({ mode: 'serial' });

test('an auditor finds the opening of the cycle under Messages, with codes, links and a day for the calendar', async ({
  page,
}) => {
  await signIn(page, DEMO.chair);
  await page.getByRole('link', { name: 'Messages', exact: true }).click();
  await page.getByRole('link', { name: OPENING }).click();
  const codes = ((await page.locator('main').textContent()) ?? '').match(/CF-\d\d/g) ?? [];
  const links = page.getByRole('link', { name: /\/audits\/[0-9a-f-]{36}$/ });
  await expect(links).toHaveCount(codes.length);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Add .* to your calendar$/ }).click();
  expect((await download).suggestedFilename()).toBe('calendar.ics');
  await links.first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(codes[0] ?? '');
});

test('an auditor chooses one mail each working morning, and it stays so', async ({ page }) => {
  await signIn(page, DEMO.chair);
  await page.goto('/messages');
  await page.getByLabel('One each working morning').check();
  await page.getByRole('button', { name: 'Save how mail comes' }).click();
  await expect(page.getByText('How your mail comes is saved')).toBeVisible();
  await page.goto('/messages');
  await expect(page.getByLabel('One each working morning')).toBeChecked();
});

/** The line of the outbox that tells somebody of the demonstration's open cycle, on whichever page it stands by now. */
async function findOpening(page: Page, name: string): Promise<Locator> {
  for (let number = 1; ; number += 1) {
    await page.goto(`/outbox?kind=opening&page=${number}`);
    const rows = page.getByRole('row');
    await expect(rows.nth(1), `page ${number} of the openings has lines`).toBeVisible();
    const own = rows
      .filter({ hasText: name })
      .filter({ hasText: 'Cared for children post 16, cycle 1: you' });
    if ((await own.count()) > 0) return own.first();
  }
}

test('the coordinator sees what was written, to whom and why, and that mail is not set up', async ({
  page,
}) => {
  await signIn(page, DEMO.coordinator);
  await page.getByRole('link', { name: 'Messages', exact: true }).click();
  await expect(page.getByText('Mail is not set up on this installation')).toBeVisible();
  await page.getByLabel('Why').selectOption({ label: 'Cycle opened' });
  await page.getByRole('button', { name: 'Apply filter' }).click();
  await expect(page).toHaveURL(/kind=opening/);
  await (await findOpening(page, 'Janet Ashworth')).getByRole('link').click();
  const facts = page.locator('dl');
  await expect(facts).toContainText('Janet Ashworth');
  await expect(facts).toContainText('Cycle opened: to each auditor when a cycle opens');
  await expect(facts).toContainText('Kept here');
  await expect(page.getByRole('button', { name: /calendar/ })).toHaveCount(0);
});

test('an auditor cannot read a message to somebody else', async ({ page }) => {
  await signIn(page, DEMO.coordinator);
  const href = await (await findOpening(page, 'Janet Ashworth')).getByRole('link').getAttribute('href');
  await page.getByRole('button', { name: 'Sign out' }).click();
  // The answer to signing out takes the cookie away, whosever it is by then.
  await expect(page.getByRole('heading', { name: 'You have signed out' })).toBeVisible();
  await signIn(page, DEMO.manager);
  await page.goto(href ?? '');
  await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
});
