const inSight = (id: string): HTMLElement | null => {
  const element = document.getElementById(id);
  return element?.checkVisibility() ? element : null;
};

function open(id: string): boolean {
  const details = document.getElementById(id);
  if (!(details instanceof HTMLDetailsElement) || !details.checkVisibility()) return false;
  details.open = true;
  return true;
}

/** Opens the note of a question and puts the cursor in it. */
export function openNote(question: string): void {
  open(`${question}-note-details`);
  document.getElementById(`${question}-note`)?.focus();
}

/** Puts the cursor into the reason of a question, where one is asked for. */
export const openReason = (question: string): void => inSight(`${question}-reason`)?.focus();

/** Marks or unmarks as an exemplar the first of these questions whose answer can be one; the place in the form stays. */
export function toggleExemplar(questions: readonly string[]): void {
  const box = questions.map((id) => inSight(`${id}-exemplar`)).find((found) => found !== null);
  box?.click();
}

/** Asks why a quick win was not done, of the first whose answer can be one: the number keys then choose the cause. */
export function openQuickWin(questions: readonly string[]): void {
  const question = questions.find((id) => open(`${id}-quickWin-details`));
  document.getElementById(`${question}-quickWin`)?.focus();
}

/** Chooses the nth cause where the causes of a quick win have the focus, and folds them away; gives their question. */
export function chooseCause(nth: number): string | null {
  const causes = document.activeElement?.closest('.app-marks__causes');
  if (!causes) return null;
  causes.querySelectorAll('input')[nth - 1]?.click();
  const details = causes.closest('details');
  if (details) details.open = false;
  return causes.closest('.app-question')?.id ?? null;
}
