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

/** Marks or unmarks an exemplar, where the answer can be one. The focus goes with it, so that it is read out. */
export function toggleExemplar(question: string): void {
  const box = inSight(`${question}-exemplar`);
  box?.click();
  box?.focus();
}

/** Asks why a quick win was not done, where the answer can be one: the number keys then choose the cause. */
export function openQuickWin(question: string): void {
  if (open(`${question}-quickWin-details`)) document.getElementById(`${question}-quickWin`)?.focus();
}

/** Chooses the nth cause where the causes of a quick win have the focus, and folds them away; says whether they had. */
export function chooseCause(nth: number): boolean {
  const causes = document.activeElement?.closest('.app-marks__causes');
  if (!causes) return false;
  causes.querySelectorAll('input')[nth - 1]?.click();
  const details = causes.closest('details');
  if (details) details.open = false;
  causes.closest<HTMLElement>('.app-question')?.focus();
  return true;
}
