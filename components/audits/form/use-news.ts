'use client';

import { useEffect, useRef, useState } from 'react';
import { followNews } from '#components/audits/form/live-news.ts';
import type { SaveStore } from '#components/audits/form/save-store.ts';
import type { FormAudit } from '#lib/domain/audits/form-audit.ts';
import type { News } from '#lib/domain/audits/read-reply.ts';

const BEGINNING = '1970-01-01T00:00:00.000Z';

/** Who else has the form open, and whether the audit has been returned meanwhile. */
export type Company = { here: readonly string[]; isReturned: boolean };

/** Hears what the partner, or the same person in another tab, has answered, while the form is in sight, and tells the queue. */
export function useNews(audit: FormAudit, store: SaveStore): Company {
  const [company, setCompany] = useState<Company>({ here: [], isReturned: false });
  const since = useRef(audit.savedAt ?? BEGINNING);
  useEffect(() => {
    // The shared case of a calibration is answered by each person for themselves.
    if (audit.of === 'calibration') return;
    const take = ({ changes, here, status }: News) => {
      for (const change of changes) {
        store.tell({ kind: 'changed', ...change });
        if (change.news.at > since.current) since.current = change.news.at;
      }
      const now = { here, isReturned: status === 'returned' };
      setCompany((before) => (isSame(before, now) ? before : now));
    };
    let stop = () => {};
    const follow = () => {
      stop = followNews({ id: audit.id, since: () => since.current, take, back: store.tryAgain });
    };
    // In a moment of its own: this one belongs to the form's coming to life.
    const timer = setTimeout(follow);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [audit.of, audit.id, store]);
  return company;
}

const isSame = (one: Company, other: Company): boolean =>
  one.isReturned === other.isReturned && one.here.join() === other.here.join();
