import {type DefaultTreeAdapterTypes, parse} from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/**
 * The tree of a whole page, as a browser without script makes it (HTML standard, "tree construction"). Names of HTML elements and
 * of attributes are in lower case; what `<template>` holds stands in its `content`.
 */
export function parsePage(html: string): HtmlNode {
  return parse(html, {scriptingEnabled: false});
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

/** What stands in a node of the page itself, so without what a `<template>` keeps. */
export function childrenOf(node: HtmlNode): readonly HtmlNode[] {
  return 'childNodes' in node ? node.childNodes : [];
}

/** Name of an attribute as it is written, in lower case: `href`, `http-equiv`, `xlink:href`. */
export function attributeName({prefix, name}: HtmlElement['attrs'][number]): string {
  return (prefix ? `${prefix}:${name}` : name).toLowerCase();
}

/**
 * Value of an attribute as it stands in the page; '' when it has none.
 * @param name as `attributeName` gives it
 * @returns undefined when the element does not have the attribute
 */
export function attributeOf(element: HtmlElement, name: string): string | undefined {
  for (const attribute of element.attrs) if (attributeName(attribute) === name) return attribute.value;
  return undefined;
}
