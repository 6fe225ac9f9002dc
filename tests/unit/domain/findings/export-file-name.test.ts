import { expect, test } from 'vitest';
import { exportFileName } from '#lib/domain/findings/export-file-name.ts';
import { anEdition, aRecord } from '#tests/support/findings-builders.ts';

test('a file is called by its cycle, and by its edition where there are several', () => {
  expect(exportFileName(aRecord(), 'csv')).toBe('child-protection-cycle-1-findings.csv');
  const editions = [anEdition(), anEdition({ number: 2 })];
  expect(exportFileName(aRecord({ editions }), 'xlsx')).toBe(
    'child-protection-cycle-1-findings-edition-1.xlsx',
  );
});
