/** The header in which the server tells a page the path it was asked for; whatever a visitor sends under it is replaced. */
export const ASKED_FOR = 'x-sightline-asked-for';

const LONGEST = 500;
const NOWHERE = 'https://service.invalid';
/** What Next adds to the address when its script fetches a page; somebody who comes back asks for the page itself. */
const FETCHED = '_rsc';
/** Pages that only somebody who is not signed in has a use for, and what is not a page. */
const NOT_A_WAY = /^\/(sign-in|signed-out|invitations|api)(\/|$)/;

/**
 * The page someone asked for before they had to sign in, as a path of this service with its query, or null: what comes
 * back from an address can be anything, and must never lead to another site.
 */
export function wayBack(asked: unknown): string | null {
  if (typeof asked !== 'string' || asked.length > LONGEST) return null;
  const url = URL.parse(asked, NOWHERE);
  if (url?.origin !== NOWHERE || !asked.startsWith('/')) return null;
  if (url.searchParams.has(FETCHED)) url.searchParams.delete(FETCHED);
  const path = `${url.pathname}${url.search}`;
  return path === '/' || path.startsWith('//') || NOT_A_WAY.test(url.pathname) ? null : path;
}
