import { FIRST_NAMES } from '#lib/domain/answers/warnings/first-names.ts';
import { KNOWN_WORDS, PLACE_WORDS } from '#lib/domain/answers/warnings/known-words.ts';
import type { TextWarning } from '#lib/domain/answers/warnings/warning-kinds.ts';

/** Capitalised words side by side: "Core Group", "Mary Smith-Jones". Letters all in capitals are no word of it. */
const RUN =
  /(?<![\p{L}\d]|\p{L}[’'-])\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]*(?:[ \t]+\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]*)*/gu;
const WORD = /[^ \t]+/g;
const PASSED_OVER = /[ \t\u00A0“‘"'(*–-]/u;
const ENDS_SENTENCE = /[.!?:;…\n•]/;
const TITLED =
  /(?<![\p{L}\d])(?:M[Rr][Ss]?|M[Ss]|Miss|M[Xx]|D[Rr]|Prof(?:essor)?|Rev(?:erend)?|Auntie?|Uncle|mr|mrs|ms|dr)\.?[ \t]+(\p{Lu}[\p{L}’'-]+)/gu;
const SMALL_TITLED =
  /(?<![\p{L}\d])mrs?\.?[ \t]+(?!and\b|or\b|was\b|is\b|has\b|had\b|said\b|who\b)[\p{Ll}’'-]{3,}/gu;

type Word = { text: string; at: number };

const bare = (word: string): string => word.toLowerCase().replace(/[’']s?$/, '');

const isListed = (list: ReadonlySet<string>, word: string): boolean =>
  list.has(bare(word)) || list.has(bare(word).replace(/s$/, ''));

/** Known, or made of known words only: "Multi-Agency". */
const isKnown = (word: string): boolean =>
  isListed(KNOWN_WORDS, word) ||
  isListed(PLACE_WORDS, word) ||
  (word.includes('-') && word.split('-').every((part) => part === '' || isListed(KNOWN_WORDS, part)));

const isFirstName = ({ text }: Word): boolean => FIRST_NAMES.has(bare(text));

/** Nothing but marks and spaces between what stands here and the sentence before. */
function opensSentence(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && PASSED_OVER.test(text.charAt(at))) at -= 1;
  return at < 0 || ENDS_SENTENCE.test(text.charAt(at));
}

/** The words that may be a person's: no known word, none of a place's name, and not the one that opens a sentence. */
function strangersIn(words: readonly Word[], atHead: boolean): Word[][] {
  const groups: Word[][] = [[]];
  for (const [place, word] of words.entries()) {
    const group = groups.at(-1) ?? [];
    if (isListed(PLACE_WORDS, word.text)) groups.splice(-1, 1, []);
    else if (isKnown(word.text) || word.text === 'St') groups.push([]);
    else if (!(place === 0 && atHead) || isFirstName(word)) group.push(word);
  }
  return groups.filter((group) => group.length > 1 || group.some(isFirstName));
}

/** A saint's name belongs to a school, a church or a hospital. */
const afterSaint = (text: string, { at }: Word): boolean =>
  /\b(?:St|Saint)\.? $/.test(text.slice(Math.max(0, at - 8), at));

function namesBySide(text: string): TextWarning[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index: start }) => {
    const words = [...run.matchAll(WORD)].map(({ 0: word, index }) => ({ text: word, at: start + index }));
    return strangersIn(words, opensSentence(text, start)).flatMap((group): TextWarning[] => {
      const [first] = group;
      if (!first || afterSaint(text, first)) return [];
      const piece = group
        .map((word) => word.text)
        .join(' ')
        .replace(/[’']s?$/, '');
      return [{ kind: 'name', piece, at: first.at }];
    });
  });
}

const withTitles = (text: string): TextWarning[] =>
  [...text.matchAll(TITLED), ...text.matchAll(SMALL_TITLED)]
    .filter(([, surname]) => surname === undefined || !isKnown(surname))
    .map(({ 0: piece, index }) => ({ kind: 'name', piece, at: index }));

/**
 * What looks like a person's name: a title with a surname, capitalised words side by side that practice does not use,
 * and first names that are nothing else. One capital letter, a role or the name of a school, street or review is none.
 */
export function namesIn(text: string): TextWarning[] {
  const titled = withTitles(text);
  const covers = ({ at, piece }: TextWarning, other: TextWarning) =>
    other.at >= at && other.at < at + piece.length;
  return [...titled, ...namesBySide(text).filter((name) => !titled.some((title) => covers(title, name)))];
}
