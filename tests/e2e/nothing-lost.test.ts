import type { BrowserContext, Page } from '@playwright/test';
import { DEMO, demoPassword, emailOf, signIn } from '#tests/support/demonstration.ts';
import { expect, test } from '#tests/support/walk.ts';

const status = (page: Page) => page.locator('.app-identity-bar__status');
const note = (page: Page) => page.locator('.app-question textarea[name$=".note"]').first();
const boxes = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
const TICK = 'Keep unsent answers in the browser, encrypted';

/** Does something that opens a form, and waits until its script follows what is new. */
async function untilAlive(page: Page, open: () => Promise<unknown>): Promise<void> {
  const asked = page.waitForResponse((response) => response.url().includes('/stream?since='));
  await open();
  await asked;
}

/** An open audit of the person’s that nobody has returned. */
async function openAudit(page: Page): Promise<string> {
  const first = page.getByRole('button', { name: /^(Start|Continue) CF/ }).last();
  await untilAlive(page, () => first.click());
  return new URL(page.url()).pathname + new URL(page.url()).search;
}

async function openNote(page: Page): Promise<void> {
  const folded = page.locator('details[id$="-note-details"]:not([open]) > summary').first();
  if (!(await note(page).isVisible())) await folded.click();
  await expect(note(page)).toBeVisible();
}

async function keepInBrowsers(page: Page, isKept: boolean): Promise<void> {
  await page.goto('/settings');
  await page.getByLabel(TICK).setChecked(isKept);
  await page.getByRole('button', { name: 'Save settings' }).click();
  await expect(page.getByText('The settings are saved')).toBeVisible();
}

/** Types while the network is away and closes the tab on it; gives what the browser had in its boxes before. */
async function typeAndClose(
  context: BrowserContext,
  address: string,
  { text, asksKey }: { text: string; asksKey: boolean },
): Promise<string> {
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const key = asksKey ? page.waitForResponse((reply) => reply.url().endsWith('/outbox')) : null;
  await page.goto(address);
  await key;
  await openNote(page);
  await expect.poll(() => asked.some((path) => path.endsWith('/stream'))).toBe(true);
  expect(asked.some((path) => path.endsWith('/outbox'))).toBe(asksKey);
  await context.setOffline(true);
  await note(page).fill(text);
  await expect(status(page)).toContainText('Not saved, trying again');
  const kept = await boxes(page);
  await page.close();
  await context.setOffline(false);
  return kept;
}

test('what could not be sent is in no browser, unless the council keeps it there encrypted: then the same person finds it again', async ({
  page,
  browser,
}) => {
  test.slow();
  const administrator = await browser.newPage();
  await signIn(administrator, DEMO.administrator);
  await signIn(page, DEMO.anotherChair);
  const address = await openAudit(page);
  await page.goto('/');

  const off = await typeAndClose(page.context(), address, { text: 'Typed in the lift', asksKey: false });
  expect(off).not.toContain('sightline-unsent');
  expect(off).not.toContain('lift');

  await keepInBrowsers(administrator, true);
  const on = await typeAndClose(page.context(), address, { text: 'Typed in the train', asksKey: true });
  expect(on).toContain('sightline-unsent');
  expect(on).not.toContain('train');

  await page.goto(address);
  await expect(status(page)).toContainText(/^Saved at/);
  await openNote(page);
  await expect(note(page)).toHaveValue('Typed in the train');
  await expect.poll(() => boxes(page)).not.toContain('sightline-unsent');
  await keepInBrowsers(administrator, false);
  await administrator.close();
});

test('two tabs of one audit show each other’s answers, and neither overwrites the other unseen', async ({
  page,
}) => {
  await signIn(page, DEMO.anotherChair);
  const address = await openAudit(page);
  const second = await page.context().newPage();
  await untilAlive(second, () => second.goto(address));
  await openNote(page);
  await openNote(second);
  await note(page).fill('Written in the first tab');
  await expect(note(second)).toHaveValue('Written in the first tab');

  await second.route('**/answers/**', (route) => route.abort());
  await note(second).fill('Written in the second tab');
  await expect(status(second)).toContainText('Not saved, trying again');
  const saved = page.waitForResponse((reply) => reply.url().includes('/answers/') && reply.ok());
  await note(page).fill('Written again in the first tab');
  await saved;
  await second.unroute('**/answers/**');
  await expect(status(second)).toContainText('Saved by you in another tab while you were typing');
  await expect(note(second)).toHaveValue('Written in the second tab');
  await status(second).getByRole('button', { name: 'keep this one' }).click();
  await expect(note(page)).toHaveValue('Written in the second tab');
  await second.close();
});

test('whoever is signed out signs in again on the page, in the words of the sign-in page, and nobody else does', async ({
  page,
}) => {
  await signIn(page, DEMO.anotherChair);
  await openAudit(page);
  await openNote(page);
  await page.context().clearCookies();
  await note(page).fill('Typed after the session had ended');
  await status(page).getByRole('button', { name: 'Sign in again here' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(emailOf(DEMO.anotherChair));
  await dialog.getByLabel('Password', { exact: true }).fill('not the password');
  await dialog.getByRole('button', { name: 'Sign in and go on' }).click();
  await expect(dialog).toContainText('Either the e-mail address or the password is not right');

  const personId = await page.evaluate(() => crypto.randomUUID());
  const other = await page.request.post('/api/session', {
    headers: { 'sec-fetch-site': 'same-origin' },
    data: { personId, email: emailOf(DEMO.leader), password: demoPassword() },
  });
  expect(other.status()).toBe(422);

  await dialog.getByLabel('Password', { exact: true }).fill(demoPassword());
  await dialog.getByRole('button', { name: 'Sign in and go on' }).click();
  await expect(dialog).toBeHidden();
  await expect(status(page)).toContainText(/^Saved at/);
  await page.reload();
  await openNote(page);
  await expect(note(page)).toHaveValue('Typed after the session had ended');
});
