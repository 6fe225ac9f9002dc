'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { type SessionNotice, sessionNotice } from '#lib/domain/people/session-warning.ts';
import { paths } from '#lib/paths.ts';

/** When a session ends and what the server's clock said then, so that a wrong clock here does no harm (ms). */
export type SessionLimits = { idleAt: number; absoluteAt: number; now: number };

const LOOK_EVERY = 5_000;

/** Looks at the clock now and then, and asks the server only when there would be something to say: another tab may be at work. */
export function useSessionNotice(first: SessionLimits) {
  const [notice, setNotice] = useState<SessionNotice>({ kind: 'none' });
  const limits = useRef(first);
  const ahead = useRef(0);
  const look = useCallback(() => {
    const { idleAt, absoluteAt } = limits.current;
    return sessionNotice(idleAt, absoluteAt, Date.now() + ahead.current);
  }, []);
  const ask = useCallback(
    async (method: 'GET' | 'POST') => {
      const answer = await askServer(method);
      if (answer === 'ended') return setNotice({ kind: 'ended' });
      if (answer !== 'unreachable') {
        limits.current = answer;
        ahead.current = answer.now - Date.now();
      }
      setNotice(look());
    },
    [look],
  );
  useEffect(() => {
    ahead.current = first.now - Date.now();
    const timer = setInterval(() => {
      if (look().kind === 'none') setNotice({ kind: 'none' });
      else void ask('GET');
    }, LOOK_EVERY);
    return () => clearInterval(timer);
  }, [first.now, look, ask]);
  return { notice, stay: () => void ask('POST') };
}

async function askServer(method: 'GET' | 'POST'): Promise<SessionLimits | 'ended' | 'unreachable'> {
  const answer = await fetch(paths.sessionApi(), { method }).catch(() => null);
  if (answer?.status === 401) return 'ended';
  const body: unknown = answer?.ok ? await answer.json() : null;
  return isLimits(body) ? body : 'unreachable';
}

function isLimits(body: unknown): body is SessionLimits {
  if (typeof body !== 'object' || body === null) return false;
  return ['idleAt', 'absoluteAt', 'now'].every((name) => name in body);
}
