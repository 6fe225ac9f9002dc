/** What the check reads of a request's headers. */
type Headers = { get(name: string): string | null };

/**
 * Did our own page send this? Browsers say so themselves in Sec-Fetch-Site, which no page can forge; an older one
 * sends Origin, which has to be ours. A request that says neither is refused.
 */
export function isSameOrigin(headers: Headers, origin: string): boolean {
  const site = headers.get('sec-fetch-site');
  return site === null ? headers.get('origin') === origin : site === 'same-origin';
}
