import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';

/** Takes the picture of a page for the README: all of it, or what a window shows at first. */
export async function takePicture(page: Page, name: string, fullPage = true): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.screenshot({ path: join(import.meta.dirname, `${name}.png`), fullPage, animations: 'disabled' });
}
