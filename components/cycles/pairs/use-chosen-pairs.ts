import { type FormEvent, useEffect, useRef, useState } from 'react';
import { type BrokenRule, brokenRules } from '#lib/domain/cycles/pairs/broken-rules.ts';
import { postedChoices, seatPeople } from '#lib/domain/cycles/pairs/choose-pairs.ts';
import { type AuditToPair, canChangePair, type PairFacts } from '#lib/domain/cycles/pairs/pair.ts';
import { pairBoard } from '#lib/domain/cycles/pairs/pair-board.ts';
import { type FormFields, type FormState, formFields } from '#lib/domain/parse-form.ts';

/** An audit as it came and as it is chosen now, with the rules that breaks. */
export type ChosenPair = { before: AuditToPair; audit: AuditToPair; broken: BrokenRule[] };

/** The pairs of a form as they are chosen at this moment, judged by the rules the server keeps them by. */
export function useChosenPairs(facts: PairFacts, state: FormState) {
  const form = useRef<HTMLFormElement>(null);
  const [live, setLive] = useState<FormFields | null>(null);
  // What was chosen before this script came to life.
  useEffect(() => {
    if (form.current) setLive(formFields(new FormData(form.current)));
  }, []);
  const onChange = (event: FormEvent<HTMLFormElement>) =>
    setLive(formFields(new FormData(event.currentTarget)));
  const audits = seatPeople(facts.audits, postedChoices(live ?? state.fields, facts.audits));
  const board = pairBoard({ ...facts, audits });
  const pairs = facts.audits.map((before, place): ChosenPair => {
    const audit = audits[place] ?? before;
    return { before, audit, broken: canChangePair(audit.status) ? brokenRules(audit, board) : [] };
  });
  return { form, onChange, pairs };
}
