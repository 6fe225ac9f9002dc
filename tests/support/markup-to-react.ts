import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { createElement, Fragment, type ReactNode } from 'react';

const reactNames: Record<string, string> = { class: 'className', for: 'htmlFor', value: 'defaultValue' };

/** A fixture's markup as React children, so that fixtures with markup inside can be drawn too. */
export function markupToReact(html: string): ReactNode {
  return createElement(Fragment, null, ...parseFragment(html).childNodes.map(toReact));
}

/** The text of a fixture's option where it has text, else its markup. */
export function wordsToReact(words: { text?: string; html?: string } | undefined): ReactNode {
  if (words?.html !== undefined) return markupToReact(words.html);
  return words?.text;
}

function toReact(node: DefaultTreeAdapterTypes.ChildNode): ReactNode {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (!('tagName' in node)) return null;
  const properties = Object.fromEntries(
    node.attrs.map(({ name, value }) => [reactNames[name] ?? name, value]),
  );
  return createElement(node.tagName, properties, ...node.childNodes.map(toReact));
}
