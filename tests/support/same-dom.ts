import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect } from 'vitest';

type Node = DefaultTreeAdapterTypes.ChildNode;

// Hooks of govuk-frontend's own script, which we do not ship: they change nothing that anyone sees or hears.
const scriptHooks = ['data-module', 'data-aria-controls'];
const isScriptHook = (className: string) => className.startsWith('govuk-js-');

/** Markup in one form whatever the order of attributes and classes and the white space between elements. */
export function sameDom(html: string): string {
  return describeAll(parseFragment(html).childNodes, '');
}

/** Expects a component to draw what govuk-frontend publishes. */
export function expectSameDom(drawn: ReactElement, published: string) {
  expect(sameDom(renderToStaticMarkup(drawn))).toBe(sameDom(published));
}

function describeAll(nodes: Node[], indent: string): string {
  return nodes
    .map((node, place) =>
      describeNode(node, indent, { isFirst: place === 0, isLast: place === nodes.length - 1 }),
    )
    .filter(Boolean)
    .join('\n');
}

function describeNode(node: Node, indent: string, edge: { isFirst: boolean; isLast: boolean }): string {
  if (node.nodeName === '#text' && 'value' in node) return describeText(node.value, indent, edge);
  if (!('tagName' in node)) return '';
  const attributes = node.attrs
    .filter(({ name }) => !scriptHooks.includes(name))
    .map(({ name, value }) => ` ${name}="${name === 'class' ? inOrder(value) : value}"`)
    .sort()
    .join('');
  const inside = describeAll(node.childNodes, `${indent}  `);
  return `${indent}<${node.tagName}${attributes}>${inside && `\n${inside}`}`;
}

function inOrder(classes: string): string {
  return classes
    .split(/\s+/)
    .filter((name) => name && !isScriptHook(name))
    .sort()
    .join(' ');
}

// White space with a line break at the edge of an element is the template's layout; a single blank there is meant.
function describeText(text: string, indent: string, edge: { isFirst: boolean; isLast: boolean }): string {
  if (!text.trim()) return '';
  const atStart = edge.isFirst ? text.replace(/^\s*\n\s*/, '') : text;
  const atEnd = edge.isLast ? atStart.replace(/\s*\n\s*$/, '') : atStart;
  return `${indent}"${atEnd.replace(/\s+/g, ' ')}"`;
}
