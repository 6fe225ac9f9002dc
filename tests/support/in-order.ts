/** Whether each number is at least the one before; not where one is no number at all, which sorting would let pass. */
export const isInOrder = (values: readonly number[]): boolean =>
  values.every((value, place) => value >= (values[place - 1] ?? Number.NEGATIVE_INFINITY));
