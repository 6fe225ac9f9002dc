/** What an address carries besides the place it leads to. */
export type Filters = Record<string, string>;

/** A path with its query, if there is one. */
export function withQuery(path: string, query: Filters | undefined): string {
  const text = new URLSearchParams(query).toString();
  return text ? `${path}?${text}` : path;
}
