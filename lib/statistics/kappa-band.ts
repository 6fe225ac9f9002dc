const BANDS = [
  { upTo: 0.2, band: 'slight' },
  { upTo: 0.4, band: 'fair' },
  { upTo: 0.6, band: 'moderate' },
  { upTo: 0.8, band: 'substantial' },
] as const;

/** The words for a coefficient of agreement: a convention, not a test. */
export type KappaBand = 'poor' | (typeof BANDS)[number]['band'] | 'almost perfect';

/** What a kappa, AC1 or alpha is called by Landis and Koch (Biometrics 1977;33:159-174): 0.20 is still slight; RangeError above 1. */
export function kappaBand(value: number): KappaBand {
  // To nine places, so that a crumb of floating point lifts nothing into the next band.
  const exact = Math.round(value * 1e9) / 1e9;
  if (!(exact <= 1)) throw new RangeError(`A coefficient of agreement is at most 1, not ${value}`);
  if (exact < 0) return 'poor';
  return BANDS.find(({ upTo }) => exact <= upTo)?.band ?? 'almost perfect';
}
