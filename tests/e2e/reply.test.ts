import type { Browser, Page } from '@playwright/test';
import { DEMO, signIn } from '#tests/support/demonstration.ts';
import { waitUntilSaved } from '#tests/support/live-form.ts';
import { type OneAuditCycle, oneAuditCycle } from '#tests/support/one-audit-cycle.ts';
import { expect, test } from '#tests/support/walk.ts';

const WHERE = 'Visit note of 3 March, second part';

async function enter(browser: Browser, name: string, options = {}): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await signIn(page, name);
  return page;
}

/** Finds nothing for the first question, leaves the others and returns the audit. */
async function returnAudit(page: Page, { audit }: OneAuditCycle): Promise<void> {
  await page.goto(audit);
  await page.getByRole('radio', { name: 'Nothing found' }).first().check();
  await waitUntilSaved(page);
  await page.goto(`${audit}/check`);
  await page.getByLabel('Why are questions left unanswered?').fill('The record is silent');
  await page.getByLabel('How many minutes did the audit take?').fill('40');
  await page.getByLabel('Good', { exact: true }).check();
  await page.getByLabel('Why do you judge it so?').fill('As the record shows');
  await page.getByRole('button', { name: 'Return this audit' }).click();
  await expect(page.getByText('The audit is returned. Thank you')).toBeVisible();
}

const place = (page: Page) => page.getByLabel('The place for 1.1');
const words = (page: Page) => page.getByLabel('Where exactly for 1.1');
const openPoint = (page: Page) => page.getByText('Was evidence missed? Say where it is for 1.1').click();

/** Drafts a reply where there is no JavaScript, and is refused for a place without words. */
async function draftWithoutScript(page: Page, { code }: OneAuditCycle): Promise<void> {
  await page.getByRole('link', { name: code, exact: true }).click();
  await expect(
    page.getByRole('heading', { name: 'What was not found or fell short: 1 answer' }),
  ).toBeVisible();
  await openPoint(page);
  await place(page).selectOption({ index: 1 });
  await page.getByLabel('What would you like to say about this audit?').fill('A fair picture.');
  await page.getByRole('button', { name: 'Send your reply' }).click();
  await expect(page.getByRole('link', { name: /1.1: say where exactly it is/ })).toBeVisible();
  await expect(page.getByLabel('What would you like to say about this audit?')).toHaveValue(
    'A fair picture.',
  );
  await page.getByRole('button', { name: 'Save and come back later' }).click();
  await expect(page.getByText('Saved. Nobody reads it before you send it')).toBeVisible();
  await page.context().close();
}

test("the practitioner's evidence changes one answer and the finding says so", async ({ page, browser }) => {
  test.setTimeout(300_000);
  await signIn(page, DEMO.coordinator);
  const held = await oneAuditCycle(page, 'Early help, with a reply', 'L. Fenwick');
  const auditor = await enter(browser, held.manager);
  await returnAudit(auditor, held);

  await page.goto(`${held.cycle}/replies`);
  await page.getByRole('button', { name: `Ask L. Fenwick about ${held.code}` }).click();
  await expect(page.getByText('They are asked, and a message tells them where to read it')).toBeVisible();

  await draftWithoutScript(await enter(browser, DEMO.practitioner, { javaScriptEnabled: false }), held);
  const practitioner = await enter(browser, DEMO.practitioner);
  await practitioner.getByRole('link', { name: held.code, exact: true }).click();
  await expect(practitioner.getByLabel('What would you like to say about this audit?')).toHaveValue(
    'A fair picture.',
  );
  await words(practitioner).fill(WHERE);
  await practitioner.getByRole('button', { name: 'Send your reply' }).click();
  await expect(practitioner.getByText('Your reply is sent to the pair. Thank you')).toBeVisible();
  await expect(practitioner.getByText('Not decided yet')).toBeVisible();

  await auditor.goto('/');
  await auditor.getByRole('link', { name: `${held.code}: evidence for 1 answer` }).click();
  await expect(auditor.getByText(WHERE).first()).toBeVisible();
  await auditor.getByLabel('Change the answer').check();
  await auditor.getByLabel('Yes, evidenced').check();
  await expect(auditor.getByLabel('Where exactly')).toHaveValue(WHERE);
  await auditor.getByLabel('Why it changes').fill('');
  await auditor.getByRole('button', { name: 'Decide about 1.1' }).click();
  await expect(auditor.getByRole('link', { name: /^Give the reason/ })).toBeVisible();
  await expect(auditor.getByLabel('Yes, evidenced')).toBeChecked();
  await auditor.getByLabel('Why it changes').fill('It is there, dated and signed');
  await auditor.getByRole('button', { name: 'Decide about 1.1' }).click();
  await expect(auditor.getByText('The answer is changed, and the figures with it')).toBeVisible();
  await auditor.goto(held.audit);
  await expect(
    auditor.getByText('The practitioner points to evidence for 1 answer, all decided'),
  ).toBeVisible();

  await practitioner.reload();
  await expect(practitioner.getByText('The pair changed the answer')).toBeVisible();
  await expect(practitioner.getByText('It is there, dated and signed')).toBeVisible();

  const says = page.getByText('1 answer changed after the practitioner pointed to evidence');
  await page.goto(`${held.cycle}/findings`);
  await expect(says).toBeVisible();
  await page.goto(`${held.cycle}/findings/consent`);
  await expect(says).toBeVisible();
});
