'use client';

import { useEffect, useRef, useState } from 'react';
import type { SaveStore } from '#components/audits/form/save-store.ts';
import type { FormAudit } from '#lib/domain/audits/form-audit.ts';
import { type News, readNews } from '#lib/domain/audits/read-reply.ts';
import { paths } from '#lib/paths.ts';

const ASK_EVERY = 1_500;
const BEGINNING = '1970-01-01T00:00:00.000Z';

/** Who else has the form open, and whether the audit is still with the pair. */
export type Company = { here: readonly string[]; status: string };

async function askNews(id: string, since: string): Promise<News | null> {
  const answer = await fetch(paths.changesApi(id, since)).catch(() => null);
  const body: unknown = answer?.ok ? await answer.json().catch(() => null) : null;
  return readNews(body);
}

/** Asks now and then what the partner has answered, while the form is in sight, and tells the queue. */
export function useNews(audit: FormAudit, store: SaveStore): Company {
  const [company, setCompany] = useState<Company>({ here: [], status: '' });
  const since = useRef(audit.savedAt ?? BEGINNING);
  useEffect(() => {
    let asking = false;
    const ask = async () => {
      if (asking || !navigator.onLine || document.visibilityState !== 'visible') return;
      asking = true;
      const news = await askNews(audit.id, since.current);
      asking = false;
      if (!news) return;
      for (const change of news.changes) {
        store.tell({ kind: 'changed', ...change });
        if (change.news.at > since.current) since.current = change.news.at;
      }
      const { here, status } = news;
      setCompany((before) => (isSame(before, { here, status }) ? before : { here, status }));
    };
    void ask();
    const timer = setInterval(() => void ask(), ASK_EVERY);
    return () => clearInterval(timer);
  }, [audit.id, store]);
  return company;
}

const isSame = (one: Company, other: Company): boolean =>
  one.status === other.status && one.here.join() === other.here.join();
