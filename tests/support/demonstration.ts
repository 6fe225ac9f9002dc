import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { z } from 'zod';
import { demoPasswordOf } from '#prisma/demo/password.ts';
import { SERVICE_DATA } from '#tests/support/service-place.ts';

const secretsSchema = z.object({ SIGHTLINE_SECRET: z.string() });

/** People of the demonstration, by what they do there. */
export const DEMO = {
  manager: 'helen.marsh',
  chair: 'janet.ashworth',
  anotherManager: 'david.okafor',
  anotherChair: 'omar.siddiqui',
  coordinator: 'gwen.hartley',
  leader: 'catherine.boyle',
  administrator: 'simon.achebe',
  practitioner: 'l.fenwick',
  agreeing: 'sian.pritchard',
} as const;

/** The address a person of the demonstration signs in with. */
export const emailOf = (name: string) => `${name}@northmere.example`;

/** The password that the service under test came up with. */
export function demoPassword(): string {
  const text = readFileSync(join(SERVICE_DATA, 'secrets.json'), 'utf8');
  return demoPasswordOf(secretsSchema.parse(JSON.parse(text)).SIGHTLINE_SECRET);
}

/** Signs in by the page, as people do, and waits for what comes after. */
export async function signIn(page: Page, name: string, password = demoPassword()): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(emailOf(name));
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}
