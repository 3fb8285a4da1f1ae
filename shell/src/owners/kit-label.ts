import { m } from '../messages/generated/messages.js';
import { type KitComponent, kitComponentOf, storyOf } from './kit-component.ts';
import styles from './kit-label.module.css';

/** Opens the story of what is named, for whom the label's own link is a long way to tab. */
const SHORTCUT = 'Alt+Shift+S';

/**
 * Names the component of the kit under the pointer, or that which has the focus, until it is stopped. The label stands
 * right below it, so that the pointer can go over to its link; for the keyboard the link is the last of the page.
 */
export function startKitLabel(root: Document): () => void {
  const label = root.createElement('a');
  label.className = styles.label ?? '';
  label.target = '_blank';
  label.rel = 'noopener';
  label.hidden = true;
  label.setAttribute('aria-keyshortcuts', SHORTCUT);
  label.setAttribute('data-kit-label', '');
  root.body.append(label);

  let named: Element | undefined;
  const show = (component: KitComponent) => {
    const { entry, version, element } = component;
    if (named === element && !label.hidden) return;
    named = element;
    label.href = storyOf(entry);
    label.textContent = m.owners_kit({ component: entry, version });
    label.title = SHORTCUT;
    label.hidden = false;
    place(label, element);
  };
  const meet = (event: Event) => {
    if (!(event.target instanceof Element) || label.contains(event.target)) return;
    const component = kitComponentOf(event.target);
    if (component) show(component);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !label.hidden) label.hidden = true;
    if (event.altKey && event.shiftKey && event.code === 'KeyS' && !label.hidden) {
      event.preventDefault();
      label.click();
    }
  };
  const stop = new AbortController();
  const { signal } = stop;
  for (const kind of ['pointermove', 'pointerdown', 'focusin']) root.addEventListener(kind, meet, { signal });
  root.addEventListener('scroll', () => named && place(label, named), { signal, capture: true, passive: true });
  root.addEventListener('keydown', press, { signal });
  return () => {
    stop.abort();
    label.remove();
  };
}

/** Below the component, within the window; above it where there is no room below. */
function place(label: HTMLElement, element: Element): void {
  const { left, top, bottom } = element.getBoundingClientRect();
  const { innerWidth, innerHeight } = window;
  const { width, height } = label.getBoundingClientRect();
  const y = bottom + height > innerHeight ? top - height : bottom;
  label.style.setProperty('inset-inline-start', `${Math.max(0, Math.min(left, innerWidth - width))}px`);
  label.style.setProperty('inset-block-start', `${Math.max(0, Math.min(y, innerHeight - height))}px`);
}
