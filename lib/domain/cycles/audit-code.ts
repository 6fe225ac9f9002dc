const FEWEST_DIGITS = 2;

/** The cycle-local name of a drawn case: 7 of 29 with the prefix CP is "CP-07", 7 of 120 is "CP-007". */
export function auditCode(prefix: string, number: number, sampleSize: number): string {
  const digits = Math.max(FEWEST_DIGITS, String(sampleSize).length);
  return `${prefix}-${String(number).padStart(digits, '0')}`;
}
