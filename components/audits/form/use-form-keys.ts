'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { commandOfKey, type KeyCommand } from '#lib/domain/audits/form-keys.ts';

const KEPT_AS = 'keys';
const PRESSED = ['radio', 'checkbox', 'button', 'submit'];

const takesLetters = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && !PRESSED.includes(target.type));

/** Gives each key of the form its command while no field is being typed in and no dialog is open. */
export function useFormKeys(perform: (command: KeyCommand) => void) {
  const [areOn, setOn] = useState(true);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const typing = takesLetters(event.target) || document.querySelector('dialog[open]') !== null;
    const withModifier = event.ctrlKey || event.altKey || event.metaKey;
    const command = commandOfKey({ key: event.key, typing, withModifier });
    if (!command || !(areOn || command.kind === 'help')) return;
    event.preventDefault();
    perform(command);
  });
  useEffect(() => {
    // A preference and nothing of the case, so the browser may remember it for this visit.
    setOn(sessionStorage.getItem(KEPT_AS) !== 'off');
    const listener = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
  const turn = (on: boolean) => {
    setOn(on);
    sessionStorage.setItem(KEPT_AS, on ? 'on' : 'off');
  };
  return { areOn, turn };
}
