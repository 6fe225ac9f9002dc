/** What speaks for an auditor's experience: audits returned, in whichever seat, and the coordinator's own mark. */
export type ExperienceFacts = { returned: number; marked: boolean };

/** Is this auditor experienced: marked so by the coordinator, or with so many audits returned as the council asks? */
export const isExperienced = ({ returned, marked }: ExperienceFacts, experiencedAfter: number): boolean =>
  marked || returned >= experiencedAfter;
