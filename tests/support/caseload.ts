import type { Page } from '@playwright/test';

/** A caseload list as a council would export it: columns we know by other names, and one we never keep. */
export function caseloadList(size: number): string {
  const teams = ['Northgate', 'Riverside', 'Harbour'];
  const rows = Array.from({ length: size }, (_, place) =>
    [`LCS-${10_000 + place}`, teams[place % teams.length], `Worker ${place % 17}`, '1 to 4', 'Doe'].join(','),
  );
  return ['Child Ref,Current team,Allocated worker,Age band,Surname', ...rows].join('\n');
}

/** A file as Playwright takes it. */
type ChosenFile = { name: string; mimeType: string; buffer: Buffer };

/** A CSV file as a person would choose it. */
export function csvFile(text: string): ChosenFile {
  return { name: 'caseload.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
}

/** A workbook as a person would choose it. */
export function excelFile(buffer: Buffer): ChosenFile {
  return {
    name: 'caseload.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer,
  };
}

/** Chooses the file of a cycle's caseload, from the overview of the cycle. */
export async function chooseList(page: Page, file: ChosenFile): Promise<void> {
  await page.getByRole('button', { name: 'Load the caseload list' }).click();
  await page.getByLabel('Caseload list').setInputFiles(file);
  await page.getByRole('button', { name: 'Read this file' }).click();
}
