import type { Browser, Page } from '@playwright/test';
import { DEMO, signIn } from '#tests/support/demonstration.ts';
import { waitUntilSaved } from '#tests/support/live-form.ts';
import { type OneAuditCycle, oneAuditCycle } from '#tests/support/one-audit-cycle.ts';
import { expect, test } from '#tests/support/walk.ts';

/** Sits in no pair of this test's cycle, and belongs to no team of its cases. */
const WHY = 'The letter of 3 March shows it';
const GRADE_WHY = 'With that found, nobody was left unsafe';

async function enter(browser: Browser, name: string, options = {}): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await signIn(page, name);
  return page;
}

/** Finds nothing for the first question, leaves the others and returns the audit as inadequate. */
async function returnInadequate(page: Page, { audit }: OneAuditCycle): Promise<void> {
  await page.goto(audit);
  await page.getByRole('radio', { name: 'Nothing found' }).first().check();
  await waitUntilSaved(page);
  await page.goto(`${audit}/check`);
  await page.getByLabel('Why are questions left unanswered?').fill('The record is silent');
  await page.getByLabel('How many minutes did the audit take?').fill('40');
  await page.getByLabel('Inadequate', { exact: true }).check();
  await page.getByLabel('Why do you judge it so?').fill('Nothing was there');
  await page.getByRole('button', { name: 'Return this audit' }).click();
  await expect(page.getByText('The audit is returned. Thank you')).toBeVisible();
}

/** Gives the audit to the first who may moderate it, and tells their address. */
async function chooseModerator(page: Page, { cycle, code }: OneAuditCycle): Promise<string> {
  await page.goto(`${cycle}/moderation`);
  await page.getByRole('link', { name: `Choose a moderator for ${code}` }).click();
  await page.getByText(/people cannot, and why/).click();
  await expect(page.getByText(/is one of the pair/).first()).toBeVisible();
  const select = page.getByLabel('Moderator');
  const names = await select.locator('option').allTextContents();
  const name = names.find((one) => /^(Janet Ashworth|Omar Siddiqui|Michael Trent)/.test(one)) ?? '';
  await select.selectOption({ label: name });
  await page.getByRole('button', { name: 'Ask this person' }).click();
  await expect(page.getByText('The moderator is asked')).toBeVisible();
  const [first = '', last = ''] = name.toLowerCase().split(' ');
  return `${first}.${last}`;
}

/** Changes the first answer where there is no JavaScript: refused without a reason, and then done. */
async function changeWithoutScript(page: Page, { code }: OneAuditCycle): Promise<void> {
  await page.getByRole('button', { name: `Moderate ${code}` }).click();
  await page.getByRole('link', { name: 'Change this answer to 1.1' }).click();
  await page.getByLabel('Yes, evidenced').check();
  await page.getByLabel('Found in').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Change this answer' }).click();
  await expect(page.getByRole('link', { name: 'Give the reason for the change' })).toBeVisible();
  await expect(page.getByLabel('Yes, evidenced')).toBeChecked();
  await page.getByLabel('Why do you change it?').fill(WHY);
  await page.getByRole('button', { name: 'Change this answer' }).click();
  await expect(page.getByText('The answer is changed')).toBeVisible();
  await expect(page.getByText(/was Nothing found, became Yes, evidenced/)).toBeVisible();
  await page.context().close();
}

async function finish(page: Page, { code }: OneAuditCycle): Promise<void> {
  await page.getByRole('button', { name: `Moderate ${code}` }).click();
  await page.getByLabel('Requires improvement').check();
  await page.getByRole('button', { name: 'Finish the moderation' }).click();
  await expect(page.getByRole('link', { name: /^Say why your judgement differs/ })).toBeVisible();
  await expect(page.getByLabel('Requires improvement')).toBeChecked();
  await page.getByLabel('Why do you judge otherwise than the pair?').fill(GRADE_WHY);
  await page.getByLabel('Note to the pair (optional)').fill('Look at the letters too');
  await page.getByRole('button', { name: 'Finish the moderation' }).click();
  await expect(page.getByText('The moderation is finished. Thank you')).toBeVisible();
}

test('an inadequate audit is moderated by a third person: the reason is given, the original remains, the figure moves', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  await signIn(page, DEMO.coordinator);
  const held = await oneAuditCycle(page, 'Early help, moderated', 'A. Worker');
  const auditor = await enter(browser, held.manager);
  await returnInadequate(auditor, held);
  const judged = page.getByRole('region', { name: /^Good or better/ });
  const fellShort = page.getByRole('region', { name: 'Not done, or not found?' });
  await page.goto(`${held.cycle}/findings`);
  await expect(judged.getByRole('row', { name: /^Inadequate/ })).toHaveText(/1$/);
  await expect(fellShort).not.toContainText('No answer to the questions');

  const moderator = await chooseModerator(page, held);
  await page.goto(held.audit);
  await expect(page.getByRole('button', { name: 'Send back to the pair' })).toHaveCount(0);
  await expect(page.getByText(/is moderating this audit/)).toBeVisible();
  await changeWithoutScript(await enter(browser, moderator, { javaScriptEnabled: false }), held);
  const third = await enter(browser, moderator);
  await finish(third, held);
  const gone = await third.goto(held.audit);
  expect(gone?.status()).toBe(404);

  await auditor.goto(held.audit);
  await expect(
    auditor.getByText(/Changed by the moderator: was Nothing found, became Yes, evidenced/),
  ).toBeVisible();
  await expect(auditor.getByText(WHY)).toBeVisible();
  await expect(auditor.getByText(GRADE_WHY)).toBeVisible();
  await expect(auditor.getByText('Look at the letters too')).toBeVisible();

  await page.goto(`${held.cycle}/moderation`);
  await expect(page.getByText('Inadequate, now requires improvement')).toBeVisible();
  const moved = page.getByRole('table', { name: 'How moderation moved the judgements' });
  await expect(moved.getByRole('row').nth(1)).toContainText(/Drawn beforehand.*1 of/);
  await page.goto(`${held.cycle}/findings`);
  await expect(judged.getByRole('row', { name: /^Inadequate/ })).toHaveText(/0$/);
  await expect(judged.getByRole('row', { name: /^Requires improvement/ })).toHaveText(/1$/);
  await expect(fellShort).toContainText('No answer to the questions');
  await expect(page.getByText('1 answer changed by a moderator')).toBeVisible();
});
