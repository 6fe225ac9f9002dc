'use client';

import { type RefObject, useId, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Input } from '#components/ui/input.tsx';
import { type PlacedQuestion, questionsAbout } from '#lib/domain/audits/find-question.ts';
import type { Section } from '#lib/domain/tools/tool.ts';
import { count } from '#lib/format.ts';

type FindDialogProps = {
  dialog: RefObject<HTMLDialogElement | null>;
  sections: readonly Section[];
  goTo: (placed: PlacedQuestion) => void;
};

/** Finds a question by its words, in every section. */
export function FindDialog({ dialog, sections, goTo }: FindDialogProps) {
  const heading = useId();
  const [search, setSearch] = useState('');
  const found = questionsAbout(sections, search);
  const open = (placed: PlacedQuestion | undefined) => {
    if (!placed) return;
    dialog.current?.close();
    setSearch('');
    goTo(placed);
  };
  return (
    <dialog ref={dialog} className="app-dialog" aria-labelledby={heading}>
      <h2 className="govuk-heading-m" id={heading}>
        Find a question
      </h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          open(found[0]);
        }}
      >
        <Input
          name="find"
          label="Words in the question"
          autoComplete="off"
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
        <p className="govuk-body" role="status">
          {search.trim() === '' ? '' : `${count(found.length, 'question')} found`}
        </p>
        <ul className="govuk-list app-found">
          {found.slice(0, 8).map((placed) => (
            <li key={placed.question.id}>
              <button type="button" className="app-link-button" onClick={() => open(placed)}>
                {placed.question.number} {placed.question.text}
              </button>
            </li>
          ))}
        </ul>
      </form>
      <Button type="button" variant="secondary" onClick={() => dialog.current?.close()}>
        Back to the form
      </Button>
    </dialog>
  );
}
