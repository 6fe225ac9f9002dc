import 'server-only';
import { closeHub, tellHere } from '#lib/db/live/hub.ts';
import { type Line, openLine } from '#lib/db/live/line.ts';

/** What a serving process has open for live changes. */
type Live = { line: Line; stop: () => Promise<void> };

// The process that serves ends from outside Next, and ends the streams before it closes its door.
declare global {
  var sightlineLive: Live | undefined;
}

/** Has this process hear what others tell, and tell them what is saved here. A process without it tells only itself. */
export function startLive(): void {
  const line = openLine(tellHere);
  const stop = async () => {
    closeHub();
    await line.close();
  };
  globalThis.sightlineLive = { line, stop };
}
