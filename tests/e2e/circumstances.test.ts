import { DEMO, signIn } from '#tests/support/demonstration.ts';
import { expect, test } from '#tests/support/walk.ts';

const list = (...rows: string[]) => ({
  name: 'months.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(['Team,Month,Posts (FTE),Vacancies,Manager', ...rows, ''].join('\n')),
});

test('a coordinator types the months of a team; what cannot be is refused at its box, and nothing typed is lost', async ({
  page,
}) => {
  await signIn(page, DEMO.coordinator);
  await page.goto('/circumstances');
  const choose = page.getByRole('form', { name: 'Type the months of a year' });
  await choose.getByLabel('Team').selectOption('Westfield');
  await choose.getByLabel('Year').fill('2009');
  await choose.getByRole('button', { name: 'Open the year' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Westfield, 2009');
  await page.getByLabel('Posts, March 2009', { exact: true }).fill('8.5');
  await page.getByLabel('Vacant posts, March 2009').fill('9');
  await page.getByRole('button', { name: 'Save these months' }).click();
  const refusal = 'March 2009: Vacant posts cannot be more than the posts: this says 9 of 8.5';
  await expect(page.getByRole('alert').getByText(refusal)).toBeVisible();
  await expect(page.getByLabel('Posts, March 2009', { exact: true })).toHaveValue('8.5');
  await page.getByLabel('Vacant posts, March 2009').fill('1.5');
  await page.getByRole('button', { name: 'Save these months' }).click();
  await expect(page.getByText('The months are saved')).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'Westfield' })).toContainText(/8\.5.*1\.5.*Not known/);
});

test('a list of months with one wrong row stores nothing; put right, it is stored whole', async ({
  page,
}) => {
  await signIn(page, DEMO.coordinator);
  await page.goto('/circumstances/import');
  await page
    .getByLabel('List of months')
    .setInputFiles(list('Westfield,March 2008,7,0.5,A', 'Seaside,Apr-08,8,1,B'));
  await page.getByRole('button', { name: 'Read this file' }).click();
  await expect(page.getByText('Nothing is stored while a row is refused')).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'Line 3' })).toContainText(
    'This is not one of the council’s teams',
  );
  await expect(page.getByText('Not kept: “Manager”.')).toBeVisible();
  await page
    .getByLabel('Choose another file')
    .setInputFiles(list('Westfield,March 2008,7,0.5,A', 'Westfield,Apr-08,8,1,B'));
  await page.getByRole('button', { name: 'Read this file' }).click();
  await page.getByRole('button', { name: 'Store 2 months' }).click();
  await expect(page.getByText('The months are imported')).toBeVisible();
});

test('a leader reads the first cycle beside the circumstances it was made in, and nothing says why', async ({
  page,
}) => {
  await signIn(page, DEMO.leader);
  await page.goto('/findings/circumstances');
  await page.getByLabel('Cycle', { exact: true }).selectOption('Child protection, cycle 1');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page.getByText('Child protection, cycle 1 · edition of 22 December 2010')).toBeVisible();
  await expect(page.getByText('Associated, not caused.')).toBeVisible();
  const teams = page.getByRole('table', {
    name: 'Vacant posts, agency workers and sickness by team and month',
  });
  await expect(teams.getByRole('columnheader', { name: 'Period audited' })).toBeVisible();
  await expect(teams.getByRole('link', { name: /New record system/ })).toBeVisible();
  await expect(page.getByText('Hidden, so that nobody can be recognised').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Record months and events' })).toHaveCount(0);
});
