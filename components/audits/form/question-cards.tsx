'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { SaveStore } from '#components/audits/form/save-store.ts';
import type { FormAudit } from '#lib/domain/audits/form-audit.ts';
import type { Question } from '#lib/domain/tools/question.ts';

/** The question a card is about, and the form it stands in. */
export type CardSubject = {
  audit: FormAudit;
  store: SaveStore;
  question: Question;
  commandId: string;
  isCurrent: boolean;
  showKeys: boolean;
  explainsSilence: boolean;
};

const PageCard = createContext<ReactNode>(null);
const Subject = createContext<CardSubject | null>(null);

/**
 * Says which card the forms of a page draw their questions with. The page gives it, so that the browser reads a card's
 * code when a question comes to life, not before anybody has seen the page.
 */
export function QuestionCards({ card, children }: { card: ReactNode; children: ReactNode }) {
  return <PageCard value={card}>{children}</PageCard>;
}

/** The page's card about one question. */
export function CardAbout({ subject }: { subject: CardSubject }) {
  return <Subject value={subject}>{useContext(PageCard)}</Subject>;
}

/** What the card is about that asks; null outside a form. */
export const useCardSubject = (): CardSubject | null => useContext(Subject);
