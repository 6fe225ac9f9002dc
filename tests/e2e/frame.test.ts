import type { Page } from '@playwright/test';
import { chooseList, csvFile, excelFile } from '#tests/support/caseload.ts';
import { DEMO, signIn } from '#tests/support/demonstration.ts';
import { planCycle } from '#tests/support/plan-cycle.ts';
import { expect, test } from '#tests/support/walk.ts';
import { aWorkbook, planWorkbook } from '#tests/support/workbook.ts';

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });

test('a coordinator loads the inspectors’ workbook of 2,000 children, one of each family', async ({
  page,
}) => {
  await signIn(page, DEMO.coordinator);
  await planCycle(page, 'Plans from a workbook');
  await chooseList(page, excelFile(await planWorkbook(2_000)));
  await expect(heading(page, 'Is this right? 2,000 cases to draw from')).toBeVisible();
  await expect(page.getByText('It looks like a list of children on a child protection plan.')).toBeVisible();
  await expect(page.getByText('“Surname”').first()).toBeVisible();
  await page.getByText('Change columns, teams or who is left out').click();
  await page.getByLabel('Keep one case of each family').check();
  await page.getByRole('button', { name: 'Read the list by these columns' }).click();
  await expect(heading(page, 'Is this right? 667 cases to draw from')).toBeVisible();
  await expect(page.getByRole('row', { name: /^Brothers and sisters.* 1,333$/ })).toBeVisible();
  await page.getByRole('button', { name: 'Load these 667 cases' }).click();
  await expect(heading(page, 'The list it is drawn from')).toBeVisible();
  await expect(page.getByText('667 cases of 2,000 rows')).toBeVisible();
  await expect(page.getByText(/Age band from “Date of Birth”/)).toBeVisible();
});

test('what the coordinator settles for a layout holds for the next file of that layout', async ({ page }) => {
  const workbook = (from: number) =>
    aWorkbook({
      Fälle: [
        ['Kennung', 'Gruppe', 'Zuständig'],
        ...[0, 1, 2].map((n) => [`K-${from + n}`, n === 0 ? 'HRB' : 'Riverside', 'W. One']),
      ],
    });
  await signIn(page, DEMO.coordinator);
  await planCycle(page, 'A layout nobody knows');
  await chooseList(page, excelFile(await workbook(100)));
  await expect(heading(page, '1 row of this list is refused')).toBeVisible();
  await page.getByLabel('Worker', { exact: true }).selectOption('Zuständig');
  await page.getByLabel('“HRB”').selectOption('Harbour');
  await page.getByRole('button', { name: 'Read the list by these columns' }).click();
  await expect(heading(page, 'Is this right? 3 cases to draw from')).toBeVisible();

  await planCycle(page, 'The same layout again');
  await chooseList(page, excelFile(await workbook(200)));
  await expect(page.getByText(/It was read by the columns settled on/)).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Worker from “Zuständig”' })).toBeVisible();
  await page.getByRole('button', { name: 'Load these 3 cases' }).click();
  await expect(page.getByText('3 cases of 3 rows')).toBeVisible();
});

test('refused rows are told cell by cell, and left out only with a reason that stays with the cycle', async ({
  page,
}) => {
  const file = ['Case ref;Team', 'A-1;Harbour', 'Smith, Jane;Harbour', 'A-3;Atlantis', 'A-4;Riverside'].join(
    '\n',
  );
  await signIn(page, DEMO.coordinator);
  await planCycle(page, 'Left out with a reason');
  await chooseList(page, csvFile(file));
  await expect(heading(page, '2 rows of this list are refused')).toBeVisible();
  await expect(
    page.getByRole('row', { name: /^Line 3 Case ref Smith, Jane .*looks like a name/ }),
  ).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download the refused rows (CSV)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('refused-rows.csv');
  const leaveOut = page.getByRole('button', { name: 'Leave out 2 rows and load 2 cases' });
  await leaveOut.click();
  await expect(page.getByRole('link', { name: 'Say why these rows may be left out' })).toBeVisible();
  await page.getByLabel(/why may they be left out/).fill('Both are being corrected in the case system');
  await leaveOut.click();
  await expect(page.getByText('2 cases of 4 rows')).toBeVisible();
  await expect(page.getByText(/Both are being corrected in the case system/)).toBeVisible();
});

test('a file that is no list is told so at its field, and nothing is kept of it', async ({ page }) => {
  await signIn(page, DEMO.coordinator);
  await planCycle(page, 'Not a list');
  await chooseList(page, {
    name: 'caseload.xlsx',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7'),
  });
  await expect(page.getByRole('alert').getByRole('link', { name: /This is a PDF/ })).toBeVisible();
  await page.getByLabel('Caseload list').setInputFiles(csvFile('Case ref,Team\nA-1,Harbour'));
  await page.getByRole('button', { name: 'Read this file' }).click();
  await expect(heading(page, 'Is this right? 1 case to draw from')).toBeVisible();
  await page.getByRole('button', { name: 'Throw this list away' }).click();
  await expect(page.getByLabel('Caseload list')).toBeVisible();
});
