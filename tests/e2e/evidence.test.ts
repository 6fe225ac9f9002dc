import AxeBuilder from '@axe-core/playwright';
import type { Browser, Locator, Page } from '@playwright/test';
import { DEMO, signIn } from '#tests/support/demonstration.ts';
import { waitUntilSaved } from '#tests/support/live-form.ts';
import { type OneAuditCycle, oneAuditCycle } from '#tests/support/one-audit-cycle.ts';
import { expect, test } from '#tests/support/walk.ts';

const SLIP = 'Talked through with Mrs Harding, 01632 960441';

async function enter(browser: Browser, name: string, javaScriptEnabled = true): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
  await signIn(page, name);
  return page;
}

const question = (page: Page, number: string): Locator =>
  page.locator('.app-question').filter({ has: page.getByText(number, { exact: true }) });

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id }) => id),
    page.url(),
  ).toEqual([]);
}

/** Opens an audit and waits until its form takes keys. */
async function openForm(page: Page, href: string): Promise<void> {
  await page.goto(href);
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(async () => {
    await page.keyboard.press('?');
    await expect(keys).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
}

/** Opens the fields beside an answer, which one click shows. */
async function openNote(card: Locator): Promise<void> {
  await card.getByText('Add a note or pointer').click();
}

test.describe.configure({ mode: 'serial', timeout: 240_000 });

let held: OneAuditCycle;

test('evidence is said to be where it is, and can be found again', async ({ page, browser }) => {
  await signIn(page, DEMO.coordinator);
  held = await oneAuditCycle(page, 'Early help, with pointers', 'W. Nobody');
  const auditor = await enter(browser, held.manager);
  await openForm(auditor, held.audit);
  const card = question(auditor, '1.1');
  await card.getByRole('radio', { name: 'Yes, evidenced' }).check();
  await card.getByLabel('Found in').selectOption({ index: 1 });
  await expect(card.getByText('Expected place', { exact: true })).toBeVisible();
  await card.getByLabel('Found in').selectOption({ label: 'The chronology tab or document' });
  await expect(card.getByText(/^Expected in: /)).toBeVisible();
  await openNote(card);
  await card.getByLabel('Where exactly for 1.1').fill('Visit of 3 March, second page');
  await card.getByLabel('Minutes looking for 1.1').fill('a few');
  await expect(card.getByText('Enter whole minutes, from 0 to 600').first()).toBeVisible();
  await card.getByLabel('Minutes looking for 1.1').fill('6');
  await waitUntilSaved(auditor);
  await expectAccessible(auditor);

  await auditor.reload();
  await expect(card.getByText('Visit of 3 March, second page · 6 minutes looking')).toBeVisible();
  await page.goto(held.audit);
  const read = page.locator('.app-answer-read').first();
  await expect(read).toContainText('Visit of 3 March, second page');
  await expect(read).toContainText('6 minutes');
  await expect(read).toContainText('Done · recorded · not where it is expected');
  await page.goto(`${held.audit}/history`);
  await expect(page.getByText(/found in: The chronology tab or document/).first()).toBeVisible();
});

test('nothing found asks at once how long one looked', async ({ browser }) => {
  const auditor = await enter(browser, held.manager);
  await openForm(auditor, held.audit);
  const card = question(auditor, '1.1');
  await card.getByLabel('Found in').selectOption('');
  await card.getByRole('radio', { name: 'Nothing found' }).check();
  await expect(card.getByText(/^Expected in: /)).toBeVisible();
  await expect(card.getByLabel('Minutes looking for 1.1')).toHaveValue('6');
  await waitUntilSaved(auditor);
});

test('a name is warned of while it is typed, is saved all the same, and is listed for the coordinator', async ({
  page,
  browser,
}) => {
  const auditor = await enter(browser, held.manager);
  await openForm(auditor, held.audit);
  const card = question(auditor, '1.1');
  await card.getByText('6 minutes looking').or(card.getByText('Visit of 3 March')).first().click();
  const note = card.getByLabel('Note for 1.1');
  await note.fill('The Core Group met on 3 March 2026; Working Together 2023 was followed.');
  await expect(card.getByText('This looks like')).toHaveCount(0);
  await note.fill(SLIP);
  await expect(card.getByText('This looks like a name: “Mrs Harding”.')).toBeVisible();
  await expect(card.getByText('This looks like a telephone number: “01632 960441”.')).toBeVisible();
  await expect(card.getByText(/listed for the coordinator/)).toBeVisible();
  await expectAccessible(auditor);
  await waitUntilSaved(auditor);

  await signIn(page, DEMO.coordinator);
  const listed = page.getByRole('link', { name: '1 answer to look at' });
  await expect(async () => {
    await page.goto(`${held.cycle}/returns`);
    await expect(listed).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await listed.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Words to look at');
  await expect(page.getByText('Name, Telephone number')).toBeVisible();
  await expect(page.getByText('Harding')).toHaveCount(0);
  await page.getByRole('link', { name: new RegExp(`^${held.code}\\s*, question 1\\.1$`) }).click();
  await expect(page.locator('.app-answer-read').first()).toContainText(SLIP);

  await note.fill('Talked through with the housing officer');
  await expect(card.getByText('This looks like')).toHaveCount(0);
  await waitUntilSaved(auditor);
  await expect(async () => {
    await page.goto(`${held.cycle}/warnings`);
    await expect(page.getByRole('heading', { name: 'Nothing to look at' })).toBeVisible({ timeout: 1_000 });
  }).toPass();
});

test('places bear the names the council gives them', async ({ page, browser }) => {
  await signIn(page, DEMO.administrator);
  await page.goto('/settings');
  await page.getByRole('link', { name: 'Names of places' }).click();
  const chronology = page.getByLabel('The chronology tab or document');
  const documents = page.getByLabel('Scanned or uploaded documents');
  await chronology.fill('Time line');
  const before = await documents.inputValue();
  await documents.fill('time line');
  await page.getByRole('button', { name: 'Save names' }).click();
  await expect(page.getByText('There is a problem')).toBeVisible();
  await expect(chronology).toHaveValue('Time line');
  await documents.fill(before);
  await page.getByRole('button', { name: 'Save names' }).click();
  await expect(page.getByText('The names are saved')).toBeVisible();

  const auditor = await enter(browser, held.manager);
  await openForm(auditor, held.audit);
  const card = question(auditor, '1.1');
  await card.getByRole('radio', { name: 'Yes, evidenced' }).check();
  await card.getByLabel('Found in').selectOption({ label: 'Time line' });
  await waitUntilSaved(auditor);

  await page.goto('/settings/places');
  await chronology.fill('');
  await page.getByRole('button', { name: 'Save names' }).click();
  await expect(page.getByText('The names are saved')).toBeVisible();
  await page.goto('/trail');
  await expect(page.locator('tbody').getByText('Named the places of the tools').first()).toBeVisible();
});

test('where there is no JavaScript the fields are there and are kept', async ({ browser }) => {
  const auditor = await enter(browser, held.manager, false);
  await auditor.goto(held.audit);
  const card = question(auditor, '1.1');
  await card.getByLabel('Where exactly for 1.1').fill('Third scan, untitled');
  await card.getByLabel('Minutes looking for 1.1').fill('9');
  await auditor.getByRole('button', { name: /^Next/ }).click();
  await auditor.goto(held.audit);
  await auditor.goto(`${held.audit}?section=agreeing`);
  await expect(question(auditor, '1.1').getByText('Third scan, untitled · 9 minutes looking')).toBeVisible();
});
