import axe from 'axe-core';
import { expect } from 'vitest';
import type { Locale } from '../../contract/index.ts';

// Contrast needs a real screen, and landmarks are the whole page's matter.
const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };

/** Fails with one line a violation. */
export async function expectAccessible(container: Element): Promise<void> {
  const { violations } = await axe.run(container, { rules, resultTypes: ['violations'] });
  const lines = violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(node => node.html).join(' | ')}`);
  expect(lines).toEqual([]);
}

/** Every form works without JavaScript: it posts to a command of the gateway, or asks for a page of the store. */
export function formProblems(root: ParentNode, locale: Locale): string[] {
  return [...root.querySelectorAll('form')].flatMap(form => {
    const method = (form.getAttribute('method') ?? 'get').toLowerCase();
    const action = form.getAttribute('action') ?? '';
    const isCommand = /^\/(api|auth)\//.test(action);
    const isPage = action === `/${locale}` || action.startsWith(`/${locale}/`) || action.startsWith(`/${locale}?`);
    if (method === 'post' && isCommand) return [];
    if (method === 'get' && isPage) return [];
    return [`<form method="${method}" action="${action}"> leads nowhere without JavaScript`];
  });
}

/** `style` attributes, which the store's security policy refuses in server HTML. */
export function inlineStyles(root: ParentNode): string[] {
  return [...root.querySelectorAll('[style]')].map(element => element.outerHTML.slice(0, 160));
}

export function parseHtml(html: string): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = html;
  const root = document.createElement('div');
  root.append(template.content);
  return root;
}

/** What a person reads, without the marks that React puts between texts. */
export function textOf(html: string): string {
  return parseHtml(html).textContent ?? '';
}
