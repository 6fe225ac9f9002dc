'use client';

import { useSearchParams } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { isAnswered } from '#lib/domain/answers/is-answered.ts';
import { type PlacedQuestion, sectionToShow } from '#lib/domain/audits/find-question.ts';
import type { FormAudit } from '#lib/domain/audits/form-audit.ts';
import { placeToResume } from '#lib/domain/audits/place-to-resume.ts';
import { shownAnswer } from '#lib/domain/audits/save-entry.ts';
import { entryOf, type SaveQueue } from '#lib/domain/audits/save-queue.ts';
import type { Section } from '#lib/domain/tools/tool.ts';
import { paths } from '#lib/paths.ts';

const firstOpen = ({ questions }: Section, queue: SaveQueue): string =>
  (questions.find(({ id }) => !isAnswered(shownAnswer(entryOf(queue, id)))) ?? questions[0])?.id ?? '';

const sectionInAddress = (): string | null => new URLSearchParams(window.location.search).get('section');

/** The question's id, where it is further down than the first of its section and has to be brought into sight. */
const belowTheFirst = (placed: PlacedQuestion | null): string | null =>
  placed && placed.question.id !== placed.section.questions[0]?.id ? placed.question.id : null;

/**
 * Where the reader is: the section asked for (where a post went `wrong` there is the one with that question) or the one
 * they left off in, and the question the keys are about. A move is made at once and written into the
 * address afterwards; it never asks the server, so the form works whole while the network is away.
 */
export function usePlace(audit: FormAudit, queue: SaveQueue, wrong: string | null) {
  const hasWrong = ({ questions }: Section) => questions.some(({ id }) => id === wrong);
  const inAddress = useSearchParams().get('section');
  const asked = audit.sections.find(hasWrong)?.id ?? inAddress;
  const answerTo = (id: string) => shownAnswer(entryOf(queue, id));
  const [resumed] = useState(() => (asked === null ? placeToResume(audit, answerTo) : null));
  const [sectionId, setSectionId] = useState(
    () => sectionToShow(audit.sections, asked ?? resumed?.section.id ?? null, answerTo)?.id ?? null,
  );
  const section = sectionToShow(audit.sections, sectionId, () => null);
  const [chosen, setChosen] = useState(
    () => resumed?.question.id ?? (section ? firstOpen(section, queue) : null),
  );
  const goal = useRef(belowTheFirst(resumed));
  const isHere = section?.questions.some(({ id }) => id === chosen);
  useEffect(() => {
    const follow = () => {
      setSectionId((before) => sectionInAddress() ?? before);
      // A link from another page names its question after the #.
      if (window.location.hash.length > 1) setChosen(window.location.hash.slice(1));
    };
    follow();
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  useEffect(() => {
    if (goal.current === null) return;
    document.getElementById(goal.current)?.focus();
    goal.current = null;
  });
  const open = (to: Section) => {
    setSectionId(to.id);
    if (to.id !== section?.id) window.history.pushState(null, '', paths.form(audit, to.id));
  };
  return {
    section,
    current: section && !isHere ? firstOpen(section, queue) : chosen,
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
