/** numerator / denominator to the nearest whole number, halves upwards; both whole, neither negative, denominator above 0. */
export function roundHalfUp(numerator: number, denominator: number): number {
  // Remainders of whole numbers are exact; a quotient in binary floating point may fall just short of a half.
  const doubled = 2 * numerator + denominator;
  return (doubled - (doubled % (2 * denominator))) / (2 * denominator);
}
