import { caseloadList, chooseList, csvFile, excelFile } from '#tests/support/caseload.ts';
import { DEMO, signIn } from '#tests/support/demonstration.ts';
import { fillDate, planCycle } from '#tests/support/plan-cycle.ts';
import { expect, test } from '#tests/support/walk.ts';
import { planWorkbook } from '#tests/support/workbook.ts';

test('a coordinator plans a cycle from a caseload file and opens it', async ({ page, browser }) => {
  await signIn(page, DEMO.coordinator);
  await planCycle(page, 'Early help, cycle 1');
  await chooseList(page, csvFile(caseloadList(240)));
  await expect(page.getByRole('heading', { name: 'Is this right? 240 cases to draw from' })).toBeVisible();
  await expect(page.getByText('Not kept: “Surname”.')).toBeVisible();
  await page.getByRole('button', { name: 'Load these 240 cases' }).click();
  await page.getByLabel('How many cases to draw').fill('12');
  await page.getByLabel('The list is right').check();
  await page.getByRole('button', { name: 'Draw the sample' }).click();
  await expect(page.getByText('228 cases left, in the order of the same draw')).toBeVisible();
  await page.getByRole('button', { name: 'Build the pairs' }).click();
  await page.getByRole('button', { name: /^Keep/ }).click();
  await expect(page.getByText('Every audit has its pair')).toBeVisible();
  await page.getByLabel('The sample and the pairs are right').check();
  await page.getByRole('button', { name: 'Open this cycle' }).click();
  await expect(page.getByRole('button', { name: 'Watch the returns' })).toBeVisible();
  const auditor = await browser.newPage();
  await signIn(auditor, DEMO.manager);
  await expect(auditor.getByText('Early help, cycle 1').first()).toBeVisible();
  await auditor.close();
});

test('a coordinator goes from a 2,000-row Excel caseload to an open cycle with suggested pairs in nine actions', async ({
  page,
}) => {
  await signIn(page, DEMO.coordinator);
  await planCycle(page, 'Early help, in nine actions');
  await page.getByRole('button', { name: 'Load the caseload list' }).click();
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const workbook = await planWorkbook(2_000);
  const actions = [
    () => page.getByLabel('Caseload list').setInputFiles(excelFile(workbook)),
    () => button('Read this file').click(),
    () => button('Load these 2,000 cases').click(),
    () => page.getByLabel('The list is right').check(),
    () => button('Draw the sample').click(),
    () => button('Build the pairs').click(),
    () => button(/^Keep/).click(),
    () => page.getByLabel('The sample and the pairs are right').check(),
    () => button('Open this cycle').click(),
  ];
  for (const act of actions) await act();
  await expect(page.getByRole('button', { name: 'Watch the returns' })).toBeVisible();
  await page.getByRole('link', { name: 'Pairs' }).click();
  await expect(page.getByRole('combobox').first()).not.toHaveValue('');
});

test('a caseload file with bad rows is refused row by row and stores nothing', async ({ page }) => {
  const rows = [
    'Case reference,Team,Worker',
    'A-1,Harbour,Jo',
    ',Harbour,Jo',
    'A-1,Riverside,Al',
    'A-4,Atlantis,Al',
  ];
  await signIn(page, DEMO.coordinator);
  await planCycle(page, 'Early help, refused');
  const overview = page.url();
  await chooseList(page, csvFile(rows.join('\n')));
  const refused = page.getByRole('table', { name: 'Refused rows' });
  await expect(refused.getByRole('row')).toHaveCount(4);
  await expect(
    refused.getByRole('row', { name: /^Line 3 Case reference \(empty\) .*reference/ }),
  ).toBeVisible();
  await expect(refused.getByRole('row', { name: /^Line 4 Case reference A-1 .*line 2/ })).toBeVisible();
  await expect(refused.getByRole('row', { name: /^Line 5 Team Atlantis/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Load/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Leave out 3 rows and load 1 case' })).toBeVisible();
  await page.goto(overview);
  await expect(page.getByRole('button', { name: 'Load the caseload list' })).toBeVisible();
});

test('a plan with a mistake says it at its field and keeps what was typed', async ({ page }) => {
  await signIn(page, DEMO.coordinator);
  await page.goto('/cycles/new');
  await page.getByLabel('Name of the cycle').fill('Half a plan');
  await fillDate(page, 'Audits due', [31, 2, 2026]);
  await page.getByRole('button', { name: 'Plan this cycle' }).click();
  await expect(page.getByRole('alert').getByRole('link', { name: /real date/ })).toBeVisible();
  await expect(page.getByLabel('Name of the cycle')).toHaveValue('Half a plan');
  const due = page.getByRole('group', { name: 'Audits due', exact: true });
  await expect(due.getByLabel('Day')).toHaveValue('31');
});
