import { noteBuild } from '#components/audits/form/build-watch.ts';
import { waitFor } from '#lib/domain/audits/backoff.ts';
import { type News, readNews } from '#lib/domain/audits/read-reply.ts';
import { parseJson } from '#lib/domain/parse-json.ts';
import { paths } from '#lib/paths.ts';

const LOOK_EVERY = 1_500;
/** A stream speaks every five seconds; one that has been silent for this long (ms) is dead, whatever the browser thinks. */
const SILENT_FOR = 12_000;

/**
 * Where to look, from which moment on (ISO), what is done with what is found, and what when the service answers again
 * after it did not.
 */
export type Wanted = { id: string; since: () => string; take: (news: News) => void; back: () => void };

/** Asks once; gives whether there was an answer of the service, whatever it was. */
async function askNews({ id, since, take }: Wanted): Promise<boolean> {
  const answer = await fetch(paths.changesApi(id, since())).catch(() => null);
  if (answer) noteBuild(answer);
  const body: unknown = answer?.ok ? await answer.json().catch(() => null) : null;
  const news = readNews(body);
  if (news) take(news);
  return answer !== null && answer.status < 500;
}

/** A stream of news that can be asked how it is; `lost` is called once, when it cannot be opened or ends. */
function openStream({ id, since, take }: Wanted, lost: () => void) {
  const source = new EventSource(paths.streamApi(id, since()));
  let heardAt = performance.now();
  let hasSpoken = false;
  const hear = () => {
    heardAt = performance.now();
    hasSpoken = true;
  };
  source.addEventListener('beat', hear);
  source.addEventListener('news', ({ data }) => {
    hear();
    const news = readNews(parseJson(String(data)));
    if (news) take(news);
  });
  // By itself a browser would try again at once and for ever: here it waits longer each time.
  source.addEventListener('error', () => {
    source.close();
    lost();
  });
  return {
    close: () => source.close(),
    hasSpoken: () => hasSpoken,
    isDead: () => performance.now() - heardAt > SILENT_FOR,
  };
}

const isInSight = () => navigator.onLine && document.visibilityState === 'visible';

/**
 * Has news of an audit taken as they happen, by a stream of events; while there is none it asks every second or so, and
 * tries the stream again. Out of sight it does neither, for a browser opens few connections to one place.
 */
export function followNews(wanted: Wanted): () => void {
  let stream: ReturnType<typeof openStream> | null = null;
  let failures = 0;
  let openAt = 0;
  let isAsking = false;
  let isAway = false;
  let isNew = true;
  const close = () => {
    stream?.close();
    stream = null;
  };
  const lose = () => {
    close();
    failures += 1;
    openAt = performance.now() + waitFor(failures, Math.random());
  };
  const ask = async () => {
    if (isAsking) return;
    isAsking = true;
    const wasAway = isAway;
    isAway = !(await askNews(wanted));
    isAsking = false;
    if (wasAway && !isAway) wanted.back();
  };
  const look = () => {
    const wasNew = isNew;
    isNew = false;
    if (!isInSight()) return close();
    if (stream?.isDead()) lose();
    if (stream?.hasSpoken()) failures = 0;
    // The page was drawn a moment ago: what is new since then the stream tells.
    else if (!wasNew) void ask();
    if (!stream && performance.now() >= openAt) stream = openStream(wanted, lose);
  };
  const timer = setInterval(look, LOOK_EVERY);
  const events = [
    [window, 'online'],
    [window, 'offline'],
    [document, 'visibilitychange'],
  ] as const;
  for (const [target, name] of events) target.addEventListener(name, look);
  look();
  return () => {
    clearInterval(timer);
    for (const [target, name] of events) target.removeEventListener(name, look);
    close();
  };
}
