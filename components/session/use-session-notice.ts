'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { onSignInAsked, tellSignedIn } from '#components/session/signing-in.ts';
import { type SessionNotice, sessionNotice } from '#lib/domain/people/session-warning.ts';
import { paths } from '#lib/paths.ts';

/** When a session ends and what the server's clock said then, so that a wrong clock here does no harm (ms). */
export type SessionLimits = { idleAt: number; absoluteAt: number; now: number };

const LOOK_EVERY = 5_000;
const ENDED = { idleAt: 0, absoluteAt: 0, now: 0 };

/**
 * Looks at the clock now and then, and asks the server only when there would be something to say: another tab may be at
 * work. Whoever else has signed in there, the session of this page's person has ended.
 */
export function useSessionNotice(personId: string, first: SessionLimits) {
  const [notice, setNotice] = useState<SessionNotice>({ kind: 'none' });
  const limits = useRef(first);
  const ahead = useRef(0);
  const look = useCallback(() => {
    const { idleAt, absoluteAt } = limits.current;
    return sessionNotice(idleAt, absoluteAt, Date.now() + ahead.current);
  }, []);
  const ask = useCallback(
    async (method: 'GET' | 'POST') => {
      const answer = await askServer(personId, method);
      if (answer === 'ended') limits.current = ENDED;
      else if (answer !== 'unreachable') {
        const hadEnded = limits.current === ENDED;
        limits.current = answer;
        ahead.current = answer.now - Date.now();
        if (hadEnded) tellSignedIn();
      }
      setNotice(look());
    },
    [personId, look],
  );
  useEffect(() => {
    ahead.current = first.now - Date.now();
    const timer = setInterval(() => {
      if (look().kind === 'none') setNotice({ kind: 'none' });
      else void ask('GET');
    }, LOOK_EVERY);
    const stopHearing = onSignInAsked(() => {
      limits.current = ENDED;
      void ask('GET');
    });
    return () => {
      clearInterval(timer);
      stopHearing();
    };
  }, [first.now, look, ask]);
  return { notice, stay: () => void ask('POST'), goOn: () => void ask('GET') };
}

async function askServer(
  personId: string,
  method: 'GET' | 'POST',
): Promise<SessionLimits | 'ended' | 'unreachable'> {
  const answer = await fetch(paths.sessionApi(personId), { method }).catch(() => null);
  if (answer?.status === 401) return 'ended';
  const body: unknown = answer?.ok ? await answer.json() : null;
  return isLimits(body) ? body : 'unreachable';
}

function isLimits(body: unknown): body is SessionLimits {
  if (typeof body !== 'object' || body === null) return false;
  return ['idleAt', 'absoluteAt', 'now'].every((name) => name in body);
}
