/** One question to the unit in the coordinators' list. */
export type UnitQuestionRow = {
  id: string;
  auditId: string;
  code: string;
  /** The question of the tool it is about; null for the audit as a whole. */
  questionId: string | null;
  words: string;
  by: string;
  at: Date;
  answer: string;
  answeredBy: string | null;
  answeredAt: Date | null;
};

/** Questions that wait for the unit in one cycle, as the coordinator's home says it. */
export type WaitingQuestions = { cycleId: string; cycleName: string; waiting: number };
