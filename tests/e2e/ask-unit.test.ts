import type { Browser, Page } from '@playwright/test';
import { DEMO, signIn } from '#tests/support/demonstration.ts';
import { oneAuditCycle } from '#tests/support/one-audit-cycle.ts';
import { expect, test } from '#tests/support/walk.ts';

const WORDS = 'Does a consent given by telephone count?';
const ANSWER = 'Yes, where the note says who gave it and when.';

async function enter(browser: Browser, name: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, name);
  return page;
}

test('an auditor asks the unit from the form, loses nothing in it, and finds the answer beside the question', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  await signIn(page, DEMO.coordinator);
  const held = await oneAuditCycle(page, 'Early help, with a question', 'A. Worker');
  const auditor = await enter(browser, held.manager);
  await auditor.goto(held.audit);
  await auditor.getByRole('radio', { name: 'Nothing found' }).first().check();
  await auditor.getByRole('link', { name: 'Ask the unit about 1.1' }).click();

  await expect(auditor.getByLabel('What is it about?')).toHaveValue('eh-consent');
  await auditor.getByRole('button', { name: 'Ask the unit' }).click();
  await expect(auditor.getByRole('link', { name: 'Enter your question' })).toBeVisible();
  await auditor.getByLabel('Your question').fill(WORDS);
  await auditor.getByRole('button', { name: 'Ask the unit' }).click();
  const first = auditor.locator('.app-question').first();
  await expect(first.getByText(WORDS)).toBeVisible();
  await expect(first.getByText(/No answer yet/)).toBeVisible();
  await expect(first.getByRole('radio', { name: 'Nothing found' })).toBeChecked();

  await page.goto('/');
  await page
    .locator('li')
    .filter({ hasText: 'Early help, with a question' })
    .getByRole('link', { name: '1 question without an answer' })
    .click();
  const asked = page.getByRole('listitem').filter({ hasText: WORDS });
  await asked.getByRole('button', { name: /^Answer/ }).click();
  await expect(page.getByRole('link', { name: 'Enter your answer' })).toBeVisible();
  await asked.getByRole('textbox').fill(ANSWER);
  await asked.getByRole('button', { name: /^Answer/ }).click();
  await expect(asked.getByText(ANSWER)).toBeVisible();

  await auditor.reload();
  await expect(auditor.locator('.app-question').first().getByText(ANSWER)).toBeVisible();
  await auditor.goto('/messages');
  await expect(auditor.getByText(`${held.code}: your question is answered`)).toBeVisible();
});
