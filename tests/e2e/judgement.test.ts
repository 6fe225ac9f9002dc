import type { Browser, Locator, Page } from '@playwright/test';
import { caseloadList, chooseList, csvFile } from '#tests/support/caseload.ts';
import { DEMO, signIn } from '#tests/support/demonstration.ts';
import { waitUntilSaved } from '#tests/support/live-form.ts';
import { planCycle } from '#tests/support/plan-cycle.ts';
import { expect, test } from '#tests/support/walk.ts';

const CHILD_PROTECTION = { name: 'Child protection, by keyboard', tool: 'Child protection, version 1.0.0' };
const ASSESSMENTS = {
  name: 'Assessments, with marks',
  tool: 'Initial, core and single assessments, version 1.1.0',
};

type Plan = typeof CHILD_PROTECTION;
type Held = { cycle: string; href: string; auditor: string };

/** Plans, draws, pairs and opens a cycle of one audit by the page, and says whose it is. */
async function openCycleOfOne(browser: Browser, { name, tool }: Plan): Promise<Held> {
  const page = await enter(browser, DEMO.coordinator);
  await planCycle(page, name, tool);
  const cycle = new URL(page.url()).pathname;
  await chooseList(page, csvFile(caseloadList(60)));
  await page.getByRole('button', { name: /^Load these \d+ cases$/ }).click();
  await page.getByLabel('How many cases to draw').fill('1');
  await page.getByLabel('The list is right').check();
  await page.getByRole('button', { name: 'Draw the sample' }).click();
  await page.getByRole('button', { name: 'Build the pairs' }).click();
  await page.getByRole('button', { name: /^Keep/ }).click();
  await page.getByLabel('The sample and the pairs are right').check();
  await page.getByRole('button', { name: 'Open this cycle' }).click();
  await page.goto(`${cycle}/returns`);
  const row = page.getByRole('table', { name: 'Ledger of returns' }).locator('tbody tr').first();
  const href = await row.getByRole('rowheader').getByRole('link').getAttribute('href');
  const pair = await row.getByRole('cell').first().locator('.app-ledger__more').textContent();
  const [manager = ''] = (pair ?? '').split(' and ');
  await page.context().close();
  return { cycle, href: href ?? '', auditor: manager.toLowerCase().replace(' ', '.') };
}

async function enter(browser: Browser, name: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, name);
  return page;
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

const question = (page: Page, number: string): Locator =>
  page.locator('.app-question').filter({ has: page.getByText(number, { exact: true }) });
const current = (page: Page): Locator => page.locator('.app-question--current .app-question__number');

test('an auditor answers a whole audit of twenty-one questions by keyboard with one key an answer', async ({
  browser,
  page,
}) => {
  test.slow();
  const { href, auditor } = await openCycleOfOne(browser, CHILD_PROTECTION);
  await signIn(page, auditor);
  await openForm(page, href);
  await expect(current(page)).toHaveText('1.1');
  for (let answered = 1; answered <= 21; answered += 1) {
    await page.keyboard.press(answered % 4 === 0 ? '2' : '1');
    await expect(page.getByText(`${answered} of 21 answered`)).toBeVisible();
  }
  await waitUntilSaved(page);
  await expect(page.getByText(/[12] reasons? to give/).first()).toBeVisible();
  await page.goto(`${href}/check`);
  await expect(page.getByRole('heading', { name: /^Not answered/ })).toHaveCount(0);
  await expect(page.getByText('How these become one judgement')).toBeVisible();
});

test('the keys can be switched off, and then do nothing', async ({ browser, page }) => {
  test.slow();
  const held = await openCycleOfOne(browser, { ...CHILD_PROTECTION, name: 'Child protection, without keys' });
  await signIn(page, held.auditor);
  await openForm(page, held.href);
  await page.keyboard.press('?');
  await page.getByLabel('Use these keys').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('1');
  await page.keyboard.press('j');
  await expect(current(page)).toHaveText('1.1');
  await expect(page.getByText('0 of 21 answered')).toBeVisible();
});

/** Marks work others should see, and a quick win with its cause, each by key. */
async function markByKey(page: Page): Promise<void> {
  await page.keyboard.press('1');
  await page.keyboard.press('w');
  await page.keyboard.press('2');
  await expect(question(page, '1.1').getByText('Quick win: how to do it was not known')).toBeVisible();
  await expect(current(page), 'a mark of what was just answered does not hold anybody up').toHaveText('1.2');
  const [exemplar, quickWin] = [question(page, '1.2'), question(page, '1.3')];
  await exemplar.getByRole('radio', { name: 'Yes, evidenced' }).check();
  await page.keyboard.press('e');
  await expect(exemplar.getByLabel('Work others should see')).toBeChecked();
  await quickWin.getByRole('radio', { name: 'Partly' }).check();
  await page.keyboard.press('w');
  await page.keyboard.press('4');
  await expect(quickWin.getByText('Quick win: the system stood in the way')).toBeVisible();
  await expect(quickWin.getByRole('radio', { name: 'Partly' })).toBeChecked();
}

/** Types the dates of an assessment of 2012: late for an initial one, in time for a core one. */
async function judgeByDates(page: Page): Promise<void> {
  const onTime = question(page, '1.4');
  await onTime.getByLabel('Date of referral').fill('3 May 2012');
  await onTime.getByLabel('Date authorised').fill('25 May 2012');
  await expect(
    onTime.getByText(/The limit in force on 3 May 2012 is “Initial assessment: 10 working days”/),
  ).toBeVisible();
  await expect(onTime.getByText('No.', { exact: true })).toBeVisible();
  await onTime.getByLabel('Which limit applies').selectOption({ label: 'Core assessment: 35 working days' });
  await expect(onTime.getByText('Yes, evidenced.', { exact: true })).toBeVisible();
  await waitUntilSaved(page);
}

/** Sets what the child says beside what the file says. */
async function setVoice(page: Page): Promise<void> {
  const seen = question(page, '2.1');
  await seen.getByRole('radio', { name: 'Yes, evidenced' }).check();
  await seen.getByText('What the child or family says').click();
  await seen.getByRole('radio', { name: 'The child', exact: true }).check();
  await seen.getByRole('radio', { name: 'Says something different' }).check();
  await seen.getByLabel('In their own words').fill('Nobody asked me.');
  await waitUntilSaved(page);
}

/** Makes a mark contradict its answer, meets it again at the check, and puts it right. */
async function meetContradiction(page: Page, href: string): Promise<void> {
  await page.goto(`${href}?section=start`);
  const saved = page.waitForResponse((reply) => reply.url().includes('/answers/') && reply.ok());
  await question(page, '1.2').getByRole('radio', { name: 'No', exact: true }).check();
  await saved;
  await page.goto(`${href}/check`);
  await page.getByRole('link', { name: /1.2 is marked as work others should see/ }).click();
  await question(page, '1.2').getByRole('radio', { name: 'Yes, evidenced' }).check();
  await waitUntilSaved(page);
}

/** Grades a question beside its descriptors, and gives the reason that is asked for at once. */
async function gradeWithReason(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type('how good');
  await page.keyboard.press('Enter');
  const graded = page.locator('.app-question--current');
  await expect(graded.getByText(/^Important parts are missing/)).toBeVisible();
  await graded.getByRole('radio', { name: 'Good', exact: true }).check();
  await expect(graded.getByLabel('The reason for the grade')).toBeVisible();
  await page.keyboard.press('r');
  await page.keyboard.type('It explains and does not only describe.');
  await waitUntilSaved(page);
}

/** Returns the audit, judged otherwise than its grades suggest. */
async function returnJudged(page: Page, href: string): Promise<void> {
  await page.goto(`${href}/check`);
  await expect(page.getByText('Good: the sections you graded score 75%.')).toBeVisible();
  await page.getByLabel('Why are questions left unanswered?').fill('The record was closed.');
  await page.getByLabel('How many minutes did the audit take?').fill('40');
  await page.getByLabel('Requires improvement').check();
  await page.getByLabel('Why do you judge it so?').fill('Much could not be looked at.');
  await page.getByRole('button', { name: 'Return this audit' }).click();
}

test('marks, dates, a view and a judgement are given, read again and counted in the findings', async ({
  browser,
  page,
}) => {
  test.slow();
  const { cycle, href, auditor } = await openCycleOfOne(browser, ASSESSMENTS);
  await signIn(page, auditor);
  await openForm(page, href);
  await markByKey(page);
  await judgeByDates(page);
  await openForm(page, href);
  await expect(current(page), 'the form is where it was left').toHaveText('2.1');
  await setVoice(page);
  await meetContradiction(page, href);
  await gradeWithReason(page);
  await returnJudged(page, href);
  const read = page.locator('.app-answer-read').filter({ hasText: 'Nobody asked me.' });
  await expect(read.getByText('The file', { exact: true })).toBeVisible();
  await expect(read.getByText('The child says something different')).toBeVisible();
  await expect(page.getByText('★ Work others should see')).toBeVisible();

  const coordinator = await enter(browser, DEMO.coordinator);
  await coordinator.goto(`${cycle}/findings`);
  await expect(coordinator.getByRole('heading', { name: 'Good or better: 0 of 1' })).toBeVisible();
  await expect(coordinator.getByText(/In 1 of 1 they judged otherwise/)).toBeVisible();
  await expect(
    coordinator.getByRole('region', { name: 'Exemplars' }).getByRole('row', { name: 'Other questions 1' }),
  ).toBeVisible();
  await expect(
    coordinator.getByRole('region', { name: 'Quick wins' }).getByText(/the system stood in the way \(1\)$/),
  ).toBeVisible();
});

test('marks and the view of the family are kept from a section posted without JavaScript', async ({
  browser,
}) => {
  test.slow();
  const held = await openCycleOfOne(browser, { ...ASSESSMENTS, name: 'Assessments, without a script' });
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await signIn(plain, held.auditor);
  await plain.goto(`${held.href}?section=people`);
  const seen = question(plain, '2.1');
  await seen.getByRole('radio', { name: 'Yes, evidenced' }).check();
  await seen.getByLabel('Work others should see').check();
  await seen.getByText('What the child or family says').click();
  await seen.getByRole('radio', { name: 'The child', exact: true }).check();
  await seen.getByRole('radio', { name: 'Says the same as the file' }).check();
  await plain.getByRole('button', { name: /^Next/ }).click();
  await plain.goto(`${held.href}?section=people`);
  await expect(question(plain, '2.1').getByLabel('Work others should see')).toBeChecked();
  await expect(question(plain, '2.1').getByText('The child says the same as the file')).toBeVisible();
});
