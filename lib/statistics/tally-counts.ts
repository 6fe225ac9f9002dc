/** How many audits gave each answer to one question; `missing` are those left blank. */
export type AnswerCounts = {
  met: number;
  partly: number;
  notMet: number;
  notEvidenced: number;
  na: number;
  missing: number;
};

/** A share kept as two whole numbers, so that nothing is rounded before it is shown. */
export type Fraction = readonly [numerator: number, denominator: number];

/** The counts of one question and the shares that follow from them; a share without a base is null. */
export type Tally = AnswerCounts & {
  /** Audits in, whatever they answered. */
  returned: number;
  /** Returned less "does not apply". */
  applicable: number;
  /** Met, partly, not met or nothing found. */
  answered: number;
  /** Met of answered: the headline. */
  strict: Fraction | null;
  /** Met or partly of answered. */
  lenient: Fraction | null;
  /** Answered of applicable. */
  responseRate: Fraction | null;
  /** The headline had every blank been not met; it lies below bestCase by exactly 1 - responseRate. */
  worstCase: Fraction | null;
  /** The headline had every blank been met. */
  bestCase: Fraction | null;
};

function fraction(numerator: number, denominator: number): Fraction | null {
  return denominator === 0 ? null : [numerator, denominator];
}

/** The tally of one question from its counts. Nothing found counts as not met: the figure is what the file evidences. */
export function tallyCounts(counts: AnswerCounts): Tally {
  const { met, partly, notMet, notEvidenced, na, missing } = counts;
  const answered = met + partly + notMet + notEvidenced;
  const applicable = answered + missing;
  return {
    ...counts,
    returned: applicable + na,
    applicable,
    answered,
    strict: fraction(met, answered),
    lenient: fraction(met + partly, answered),
    responseRate: fraction(answered, applicable),
    worstCase: fraction(met, applicable),
    bestCase: fraction(met + missing, applicable),
  };
}
