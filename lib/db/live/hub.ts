import 'server-only';

/** Somebody who wants to know when a thing has changed; `end` tells them that nothing more will come. */
export type Follower = { news: () => void; end: () => void };

type Hub = { followers: Map<string, Set<Follower>>; isClosed: boolean };

// Pages and route handlers are bundled apart; who saves and who listens must meet in one place.
declare global {
  var sightlineHub: Hub | undefined;
}

function hub(): Hub {
  globalThis.sightlineHub ??= { followers: new Map(), isClosed: false };
  return globalThis.sightlineHub;
}

/** Follows a thing in this process; gives how to stop. Once the hub is closed a new follower is ended at once. */
export function follow(thing: string, follower: Follower): () => void {
  const { followers, isClosed } = hub();
  const others = followers.get(thing) ?? new Set();
  if (isClosed) follower.end();
  else followers.set(thing, others.add(follower));
  return () => {
    others.delete(follower);
    if (others.size === 0 && followers.get(thing) === others) followers.delete(thing);
  };
}

/** Tells everybody in this process who follows a thing. */
export function tellHere(thing: string): void {
  for (const follower of hub().followers.get(thing) ?? []) follower.news();
}

/** Ends every follower: the process is about to stop, and open streams would keep it from that. */
export function closeHub(): void {
  const open = hub();
  open.isClosed = true;
  for (const follower of [...open.followers.values()].flatMap((group) => [...group])) follower.end();
  open.followers.clear();
}
