import { DEMO, signIn } from '#tests/support/demonstration.ts';
import { expect, test } from '#tests/support/walk.ts';

const COMPLAINTS = '/findings/trends?tool=child-protection&area=complaints-information';

test('a leader reads a key area over time and takes its chart away as a picture and as a file', async ({
  page,
}) => {
  await signIn(page, DEMO.leader);
  await page.goto(COMPLAINTS);
  const chart = page.getByRole('figure', { name: /^Complaints information made available to the family: / });
  await expect(chart.locator('svg').getByText('Centre line')).toBeVisible();
  await chart.getByText('The same numbers as a table').click();
  await expect(
    chart.getByRole('row', { name: /^Child protection, cycle 1 .*48% \(12 of 25\)/ }),
  ).toBeVisible();
  const picture = page.waitForEvent('download');
  await chart.getByRole('button', { name: 'Download PNG' }).click();
  expect((await picture).suggestedFilename()).toBe('over-time.png');
  const file = page.waitForEvent('download');
  await chart.getByRole('link', { name: 'Download CSV' }).click();
  expect((await file).suggestedFilename()).toBe('complaints-information-over-time.csv');
});

test('a coordinator has limits begin anew only for a reason, and takes that back', async ({ page }) => {
  await signIn(page, DEMO.coordinator);
  await page.goto(COMPLAINTS);
  await page.getByText('Work the limits out anew from a cycle on').click();
  await page.getByLabel('From this cycle on').selectOption({ index: 8 });
  await page.getByRole('button', { name: 'Work the limits out anew', exact: true }).click();
  await expect(page.getByText(/^Enter what changed/).first()).toBeVisible();
  await page.getByLabel('What changed').fill('The leaflet goes out with the first letter');
  await page.getByRole('button', { name: 'Work the limits out anew', exact: true }).click();
  await expect(page.getByText('The limits begin anew there')).toBeVisible();
  await expect(page.getByText('New limits from here')).toBeVisible();
  await page.getByRole('button', { name: /^Take back/ }).click();
  await expect(page.getByText('The limits go on as before')).toBeVisible();
  await expect(page.getByText('New limits from here')).toBeHidden();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the teams stand by name in a table, and lead to their own pages', async ({ page }) => {
    await signIn(page, DEMO.coordinator);
    await page.goto('/findings/teams?tool=child-protection');
    const names = await page.getByRole('rowheader').allInnerTexts();
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
    await page.getByRole('rowheader').first().getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      `${names[0]}: key areas, cycle by cycle`,
    );
  });
});
