import type { Figure } from '#tests/bench/figure.ts';
import { askForPage, type Visitor } from '#tests/bench/visitor.ts';

const MOST_KIB = 220;
const SCRIPT = /<script(?![^>]*nomodule)[^>]*\ssrc="([^"]+)"/gi;
const STYLE_SHEET = /<link(?=[^>]*rel="stylesheet")[^>]*\shref="([^"]+)"/gi;

async function weighAll(visitor: Visitor, paths: Iterable<string>): Promise<number> {
  let bytes = 0;
  for (const path of new Set(paths)) bytes += (await askForPage(visitor, path)).bytes;
  return bytes;
}

const addressesIn = (html: string, tag: RegExp) => [...html.matchAll(tag)].map(([, address = '']) => address);
const kib = (bytes: number) => (bytes / 1024).toFixed(1);

/** What a browser that comes for the first time receives to show a page, compressed as the service sends it. */
export async function weighPage(visitor: Visitor, page: { what: string; path: string }): Promise<Figure> {
  const { bytes: html, text } = await askForPage(visitor, page.path);
  const js = await weighAll(visitor, addressesIn(text, SCRIPT));
  const css = await weighAll(visitor, addressesIn(text, STYLE_SHEET));
  const total = kib(html + js + css);
  const parts = `${kib(html)} of HTML, ${kib(js)} of JavaScript, ${kib(css)} of CSS`;
  return {
    text: `${page.what} over the wire: ${total} KiB (${parts}; must be at most ${MOST_KIB})`,
    kept: Number(total) <= MOST_KIB,
  };
}
