/** A returned audit that the reader is to moderate, as their home page lists it. */
export type OwnModeration = {
  auditId: string;
  code: string;
  cycleName: string;
  assignedAt: Date | null;
};
