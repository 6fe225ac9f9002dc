import { expect, test } from '@playwright/test';

test('the service says that it is alive and ready, and nobody keeps the answer', async ({ request }) => {
  const alive = await request.get('/api/health');
  const ready = await request.get('/api/ready');
  expect(await alive.json()).toEqual({ status: 'alive' });
  expect(await ready.json()).toEqual({ status: 'ready' });
  for (const answer of [alive, ready]) expect(answer.headers()['cache-control']).toContain('no-store');
});

test('a visitor who is not signed in is asked to sign in', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL('/sign-in');
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in to Sightline' })).toBeVisible();
});
