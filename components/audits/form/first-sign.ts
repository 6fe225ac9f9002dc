// Neither focus nor scrolling: the form itself moves both to where the reader left off.
const SIGNS = [
  'pointermove',
  'pointerdown',
  'touchstart',
  'wheel',
  'keydown',
  'click',
  'input',
  'change',
] as const;

let isAwake = typeof window === 'undefined';
let resolveWoken: () => void = () => undefined;

/** Settled once somebody is there. */
export const woken = new Promise<void>((resolve) => {
  resolveWoken = resolve;
});

/** Has anybody pointed, pressed or typed on this page since its script came? The server does not wait for that. */
export const isSomebodyThere = (): boolean => isAwake;

/** Somebody is there, or something has happened that whatever waits for them has to show. */
export function wakePage(): void {
  if (isAwake) return;
  isAwake = true;
  // On the window and on the way down: before React, which then finds the part that is touched ready to come to life.
  for (const sign of SIGNS) window.removeEventListener(sign, wakePage, true);
  resolveWoken();
}

if (!isAwake)
  for (const sign of SIGNS) window.addEventListener(sign, wakePage, { capture: true, passive: true });
