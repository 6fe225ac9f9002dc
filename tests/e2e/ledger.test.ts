import type { Locator, Page } from '@playwright/test';
import { DEMO, signIn } from '#tests/support/demonstration.ts';
import { fillDate } from '#tests/support/plan-cycle.ts';
import { expect, test } from '#tests/support/walk.ts';

const DAY = 86_400_000;

/** Opens the ledger of the open cycle of the demonstration. */
async function openLedger(page: Page): Promise<void> {
  await signIn(page, DEMO.coordinator);
  await page.getByRole('button', { name: 'Watch the returns – Cared for children' }).click();
  await expect(page.getByRole('table', { name: 'Ledger of returns' })).toBeVisible();
}

const rowWith = (page: Page, words: string): Locator => page.getByRole('row').filter({ hasText: words });

/** Goes to the follow-up of the first row with these words; gives the code of its audit. */
async function followUp(page: Page, words: string): Promise<string> {
  const link = rowWith(page, words)
    .getByRole('link', { name: /^Follow up/ })
    .first();
  const code = ((await link.textContent()) ?? '').replace(/^Follow up\s*/, '');
  await link.click();
  await expect(page.getByRole('heading', { level: 1, name: `${code}: follow-up` })).toBeVisible();
  return code;
}

const answerTo = (page: Page, term: string): Locator =>
  page.getByRole('term').filter({ hasText: term }).locator('xpath=following-sibling::dd[1]');

/** The first Saturday after the day in these words. */
function saturdayAfter(words: string): Date {
  const due = new Date(`${words} UTC`);
  const days = (6 - due.getUTCDay() + 7) % 7 || 7;
  return new Date(due.getTime() + days * DAY);
}

const parts = (day: Date) => [day.getUTCDate(), day.getUTCMonth() + 1, day.getUTCFullYear()];

test('a coordinator replaces an unsuitable case by the next reserve, and the ledger says why', async ({
  page,
}) => {
  await openLedger(page);
  const code = await followUp(page, 'instead of');
  await page.getByRole('link', { name: 'Replace this case' }).click();
  await expect(page.getByRole('heading', { name: 'What steps in' })).toBeVisible();
  const next = (await answerTo(page, 'Audit').textContent()) ?? '';
  await page.getByLabel('Note').fill('Nothing under this number');
  await page.getByRole('button', { name: 'Replace this case' }).click();
  await expect(page.getByRole('alert').getByText('Choose why this case is replaced')).toBeVisible();
  await expect(page.getByLabel('Note')).toHaveValue('Nothing under this number');
  await page.getByLabel('No record was found').check();
  await page.getByRole('button', { name: 'Replace this case' }).click();
  await expect(page.getByText('The case is replaced: this audit steps in')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${next}: follow-up`);
  await expect(answerTo(page, 'Steps in for')).toHaveText(code);
  await page.getByRole('link', { name: 'Returns' }).click();
  await expect(answerTo(page, 'Requested')).toHaveText('26');
  await page.getByRole('link', { name: '2 cases replaced' }).click();
  await expect(rowWith(page, 'No record was found')).toContainText(`replaced by ${next}`);
  await expect(rowWith(page, 'No record was found')).toContainText('Nothing under this number');
});

test('a coordinator gives one pair longer, hears that the day is a Saturday, and takes it back', async ({
  page,
}) => {
  await openLedger(page);
  const code = await followUp(page, 'Not started');
  const due = (await answerTo(page, 'Due').textContent()) ?? '';
  await page.getByRole('link', { name: 'Give this audit a later day' }).click();
  await page.getByRole('button', { name: 'Keep this day' }).click();
  await expect(page.getByRole('alert').getByText('Enter the day this audit is due')).toBeVisible();
  await fillDate(page, 'When is this audit due?', parts(saturdayAfter(due)));
  await expect(page.getByText(/is a Saturday\. The next working day is/)).toBeVisible();
  await page.getByLabel('Why does it have longer?').fill('The record is being moved');
  await page.getByRole('button', { name: 'Keep this day' }).click();
  await expect(answerTo(page, 'Due')).toContainText(`instead of ${due}: The record is being moved`);
  await page.getByRole('link', { name: 'Returns' }).click();
  await expect(rowWith(page, code)).toContainText('a later day of its own');
  await rowWith(page, code).getByRole('link', { name: 'Follow up' }).click();
  await page.getByRole('link', { name: 'Change its later day' }).click();
  await page.getByRole('button', { name: 'Take this day back' }).click();
  await expect(answerTo(page, 'Due')).toHaveText(due);
});

test('a coordinator notes a call and sends a reminder, and both stand among the follow-ups', async ({
  page,
}) => {
  await openLedger(page);
  const code = await followUp(page, 'In progress');
  await page.getByRole('button', { name: 'Keep this note' }).click();
  await expect(page.getByRole('alert').getByText('Choose how you reached them')).toBeVisible();
  await page.getByLabel('Telephone').check();
  await page.getByLabel('What was agreed?').fill('They return it on Friday');
  await page.getByRole('button', { name: 'Keep this note' }).click();
  const log = page.getByRole('list', { name: 'Follow-ups, the latest first' });
  await expect(log.getByText('They return it on Friday')).toBeVisible();
  await page.getByRole('button', { name: 'Send a reminder now' }).click();
  await expect(page.getByText('A reminder goes to the pair')).toBeVisible();
  await expect(log.getByText(/Reminder from the coordinator: message to/)).toHaveCount(2);
  await page.getByRole('button', { name: 'Send a reminder now' }).click();
  await expect(page.getByRole('alert').getByText('This pair was reminded today already.')).toBeVisible();
  await page.getByRole('link', { name: 'Returns' }).click();
  await expect(rowWith(page, code)).toContainText(/E-mail on \d+ \w+ \d{4}/);
});

test('a plan says how many working days the auditors have, also where its due day is left empty', async ({
  page,
}) => {
  await signIn(page, DEMO.coordinator);
  await page.goto('/cycles/new');
  await fillDate(page, 'Opens', [7, 12, 2026]);
  await expect(page.getByText('Left empty: Thursday 7 January 2027, after 20 working days')).toBeVisible();
  await fillDate(page, 'Audits due', [26, 12, 2026]);
  await expect(page.getByText('13 working days; 25 December does not count.')).toBeVisible();
  await expect(page.getByText('26 December 2026 is a Saturday.')).toBeVisible();
  await page.getByRole('button', { name: 'Plan this cycle' }).click();
  await expect(page.getByRole('alert').getByText('Choose the tool')).toBeVisible();
  await expect(page.getByText('26 December 2026 is a Saturday.')).toBeVisible();
});
