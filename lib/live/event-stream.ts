import 'server-only';
import { setTimeout as pause } from 'node:timers/promises';

/** How often, in milliseconds, an open stream looks and speaks even where nobody told it of anything. */
export const BEAT_MS = 5_000;
/** The shortest time, in milliseconds, between two looks: a burst of changes is looked at together. */
const GAP_MS = 150;
const BEAT = 'event: beat\ndata:\n\n';

/** What a stream is made of. */
export type Source = {
  /** The news as one line of text; null where there is nothing more to say to this reader. */
  look: () => Promise<string | null>;
  /** Starts to follow; gives how to stop. */
  follow: (follower: { news: () => void; end: () => void }) => () => void;
};

/** A bell that can be rung before anybody waits for it. */
function bell() {
  let answer = () => {};
  let isRung = false;
  const ring = () => {
    isRung = true;
    answer();
  };
  const wait = async (longest: number) => {
    const rung = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const timer = new AbortController();
    if (!isRung) await Promise.race([rung, pause(longest, null, { signal: timer.signal }).catch(() => null)]);
    timer.abort();
    isRung = false;
  };
  return { ring, wait };
}

/** One event with news, as it goes over the wire. */
export const newsEvent = (news: string): string => `event: news\ndata: ${news}\n\n`;

/**
 * Server-sent events: the first news at once, then whatever differs from the last, and a beat every few seconds where
 * nothing does.
 */
export function eventStream(first: string, { look, follow }: Source): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const { ring, wait } = bell();
  let said = first;
  let isOver = false;
  const end = () => {
    isOver = true;
    ring();
  };
  const stop = follow({ news: ring, end });
  const start = (controller: ReadableStreamDefaultController<Uint8Array>) =>
    controller.enqueue(encoder.encode(newsEvent(first)));
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    await pause(GAP_MS);
    if (!isOver) await wait(BEAT_MS);
    const news = isOver ? null : await look();
    if (news === null) {
      stop();
      return controller.close();
    }
    controller.enqueue(encoder.encode(news === said ? BEAT : newsEvent(news)));
    said = news;
  };
  const cancel = () => {
    end();
    stop();
  };
  return new ReadableStream({ start, pull, cancel }, { highWaterMark: 0 });
}
