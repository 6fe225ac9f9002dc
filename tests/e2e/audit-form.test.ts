import type { Browser, Locator, Page } from '@playwright/test';
import { signIn } from '#tests/support/demonstration.ts';
import { waitForLiveForm } from '#tests/support/live-form.ts';
import { expect, test } from '#tests/support/walk.ts';

const FURTHEST = 120;
const NEW_AUDIT = /^Start CF/;

/** Moves the focus by Tab alone until it is there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < FURTHEST; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${target} is not reached by Tab`);
}

const question = (page: Page, number: string) =>
  page.locator('.app-question').filter({ has: page.getByText(number, { exact: true }) });
const status = (page: Page) => page.locator('.app-identity-bar__status');

/** Opens the first audit somebody has not begun, and waits until its form is alive. */
async function openNewAudit(page: Page): Promise<string> {
  await page.getByRole('button', { name: NEW_AUDIT }).first().click();
  return waitForForm(page);
}

async function waitForForm(page: Page): Promise<string> {
  await waitForLiveForm(page);
  return new URL(page.url()).pathname;
}

async function enter(browser: Browser, name: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, name);
  return page;
}

test('a pair completes and returns an audit by keyboard alone', async ({ page }) => {
  test.slow();
  await signIn(page, 'david.okafor');
  await tabTo(page, page.getByRole('button', { name: NEW_AUDIT }).first());
  await page.keyboard.press('Enter');
  await waitForForm(page);
  for (let answered = 1; answered <= 20; answered += 1) {
    await page.keyboard.press('1');
    await expect(page.getByText(`${answered} of 20 answered`)).toBeVisible();
  }
  await expect(status(page)).toHaveText(/^Saved at/);
  await tabTo(page, page.getByRole('link', { name: 'Check your answers' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Check your answers' })).toBeVisible();
  await tabTo(page, page.getByRole('link', { name: /is graded. Give the reason/ }));
  await page.keyboard.press('Enter');
  await waitForForm(page);
  await tabTo(page, page.getByLabel('The reason for the grade'));
  await page.keyboard.type('The plan names who does what, and by when.');
  await tabTo(page, page.getByRole('button', { name: /^Next/ }));
  await expect(status(page)).toHaveText(/^Saved at/);
  await page.goto(`${new URL(page.url()).pathname}/check`);
  await tabTo(page, page.getByRole('button', { name: 'Return this audit' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('The audit is returned. Thank you')).toBeVisible();
  await expect(page.getByText('The plan names who does what, and by when.')).toBeVisible();
});

test("two auditors see each other's answers and settle a clash", async ({ browser }) => {
  test.slow();
  const one = await enter(browser, 'helen.marsh');
  const address = await openNewAudit(one);
  const other = await enter(browser, 'michael.trent');
  await other.goto(address);
  await waitForForm(other);
  await expect(one.getByText('Michael Trent, who is here now')).toBeVisible();

  await one.keyboard.press('2');
  await expect(status(one)).toHaveText(/^Saved at/);
  await expect(question(other, '1.1').getByText('Helen Marsh answered Partly')).toBeVisible({
    timeout: 2_000,
  });

  await one.context().setOffline(true);
  await question(one, '1.2').getByText('Add a note').click();
  await question(one, '1.2').getByLabel('Note for 1.2').fill('Seen in the record of May');
  await question(other, '1.2').getByRole('radio', { name: 'Nothing found' }).check();
  await expect(status(other)).toHaveText(/^Saved at/);
  await one.context().setOffline(false);
  await expect(status(one)).toContainText(
    'Saved by Michael Trent while you were typing: keep theirs, keep yours',
  );
  await expect(question(one, '1.2').getByLabel('Note for 1.2')).toHaveValue('Seen in the record of May');
  const kept = one.waitForResponse((reply) => reply.url().includes('/answers/') && reply.ok());
  await question(one, '1.2').getByRole('button', { name: 'Keep yours' }).click();
  await kept;
  await expect(status(one)).toHaveText(/^Saved at/);

  await one.goto(`${address}/history`);
  const changes = one.getByRole('row').filter({ hasText: '1.2 ' });
  await expect(changes.nth(0)).toContainText('Helen Marsh');
  await expect(changes.nth(1)).toContainText('Michael Trent');
  await expect(changes.nth(1)).toContainText('Nothing found');
});

test('an answer typed while the network is away is saved when it returns', async ({ page, context }) => {
  await signIn(page, 'priya.nair');
  const address = await openNewAudit(page);
  await context.setOffline(true);
  await page.keyboard.press('1');
  await question(page, '1.1').getByText('Add a note').click();
  await question(page, '1.1').getByLabel('Note for 1.1').fill('Typed on the train');
  await expect(status(page)).toHaveText('Not saved, trying again');
  await context.setOffline(false);
  await expect(status(page)).toHaveText(/^Saved at/, { timeout: 20_000 });
  await page.goto(`${address}?section=status-and-plan`);
  await expect(page.getByText('1 of 20 answered')).toBeVisible();
  await expect(question(page, '1.1').getByLabel('Note for 1.1')).toHaveValue('Typed on the train');
});

test("an auditor cannot open another pair's audit", async ({ browser, page }) => {
  const owner = await enter(browser, 'helen.marsh');
  const href = await owner.getByRole('link', { name: /^CF-/ }).first().getAttribute('href');
  await signIn(page, 'priya.nair');
  for (const path of ['', '/check', '/history']) {
    await page.goto(`${href}${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  }
  const answer = await page.request.get(`/api${href}/changes?since=2010-01-01T00:00:00.000Z`);
  expect(answer.status()).toBe(404);
});
