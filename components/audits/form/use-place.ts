'use client';

import { useSearchParams } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { isAnswered } from '#lib/domain/answers/is-answered.ts';
import type { PlacedQuestion } from '#lib/domain/audits/find-question.ts';
import { type FormAudit, sectionToShow } from '#lib/domain/audits/form-audit.ts';
import { shownAnswer } from '#lib/domain/audits/save-entry.ts';
import { entryOf, type SaveQueue } from '#lib/domain/audits/save-queue.ts';
import type { Section } from '#lib/domain/tools/tool.ts';
import { paths } from '#lib/paths.ts';

const firstOpen = ({ questions }: Section, queue: SaveQueue): string =>
  (questions.find(({ id }) => !isAnswered(shownAnswer(entryOf(queue, id)))) ?? questions[0])?.id ?? '';

/** Where the reader is: the section in the address, and the question the keys are about. No move asks the server. */
export function usePlace(audit: FormAudit, queue: SaveQueue) {
  const asked = useSearchParams().get('section');
  const [begun] = useState(
    () => sectionToShow(audit, null, (id) => shownAnswer(entryOf(queue, id)))?.id ?? null,
  );
  const section = sectionToShow(audit, asked ?? begun, () => null);
  const [chosen, setChosen] = useState(() => (section ? firstOpen(section, queue) : null));
  const goal = useRef<string | null>(null);
  const isHere = section?.questions.some(({ id }) => id === chosen);
  const current = section && !isHere ? firstOpen(section, queue) : chosen;
  useEffect(() => {
    if (goal.current === null) return;
    document.getElementById(goal.current)?.focus();
    goal.current = null;
  });
  const open = (to: Section) => {
    if (to.id !== section?.id) window.history.pushState(null, '', paths.audit(audit.id, to.id));
  };
  return {
    section,
    current,
    /** The question that has the focus, by whatever means, is the current one. */
    note: setChosen,
    goTo: ({ section: to, question }: PlacedQuestion) => {
      open(to);
      setChosen(question.id);
      goal.current = question.id;
    },
    openSection: (to: Section) => {
      open(to);
      setChosen(firstOpen(to, queue));
      goal.current = 'section-title';
      window.scrollTo(0, 0);
    },
  };
}

/** Where the reader is, and how they move. */
export type Place = ReturnType<typeof usePlace>;
