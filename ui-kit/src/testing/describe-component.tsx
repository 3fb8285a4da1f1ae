import { act, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { type ComponentType, type CSSProperties, createRef, type ReactNode, type Ref, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { KitProvider } from '../components/kit-provider/index.ts';

/** What the suite hands to a component: the props that each of them must pass to the element it draws. */
export interface ConformanceProps {
  // biome-ignore lint/suspicious/noExplicitAny: the element differs by component
  ref?: Ref<any>;
  className?: string;
  id?: string;
  'data-testid'?: string;
  style?: CSSProperties;
}

/** A value that the caller may hold, or leave to the component. */
// biome-ignore lint/suspicious/noExplicitAny: each component has a value of its own type
export interface HeldValue<Value = any> {
  /** Draws it with the value held by the caller (`value`), or with the one it begins with (`initial`). */
  render: (held: { value?: Value; initial?: Value; onChange: (value: Value) => void }) => ReactNode;
  first: Value;
  second: Value;
  /** What a person does to go from the first to the second. */
  change: (user: UserEvent) => Promise<unknown>;
  /** What is shown. */
  read: () => Value;
}

export interface ConformanceOptions {
  /** Draws the component with enough props to be used as it is meant to. */
  render: (props: ConformanceProps) => ReactNode;
  /** What `ref` must hold. */
  element: abstract new () => Element;
  /** Drawn beside the component so that it stands where it belongs (a list around an item). */
  wrapper?: ComponentType<{ children: ReactNode }>;
  /** The component appears only after hydration, in a portal: the server writes nothing for it. */
  portal?: boolean;
  /** Where `className` goes: to the element, or, for a control with its label, to the whole of both. */
  classOn?: 'element' | 'root';
  /** axe rules that do not apply to a component on its own, each with its reason in a comment. */
  axeRules?: Record<string, { enabled: boolean }>;
  /** Needed where the component has a value: it must work both controlled and not. */
  holds?: HeldValue;
  /** It draws more once there is JavaScript, in room that was reserved: each with its reason in a comment. */
  growsWithScript?: boolean;
}

/** One inspection for every component of the kit. */
export function describeComponent(name: string, options: ConformanceOptions): void {
  const Wrapper = options.wrapper ?? Plain;
  const draw = (props: ConformanceProps = {}) => <Wrapper>{options.render(props)}</Wrapper>;

  describe(`${name} conforms`, () => {
    it('hands its element to ref and passes id, data-* and className beside its own', async () => {
      const ref = createRef<Element>();
      render(draw({ ref, className: 'given', id: 'given-id', 'data-testid': 'given-data' }));
      await settled();
      const element = document.querySelector('[data-testid="given-data"]');
      expect(element).not.toBeNull();
      expect(ref.current).toBe(element);
      expect(element).toBeInstanceOf(options.element);
      const classed = options.classOn === 'root' ? element?.closest('.given') : element;
      expect(classed?.classList.contains('given')).toBe(true);
      expect(classed?.classList.length).toBeGreaterThan(1);
      expect(element?.id).toBe('given-id');
    });

    it('merges the style that it is given', async () => {
      render(draw({ 'data-testid': 'given-data', style: { outlineOffset: '3px' } }));
      await settled();
      const element = document.querySelector<HTMLElement>('[data-testid="given-data"]');
      expect(element?.style.outlineOffset).toBe('3px');
    });

    it('is reached by the keyboard in the order in which it is read, and kept by nothing', async () => {
      const { baseElement } = render(draw());
      await settled();
      const reached = await tabThrough();
      // What opens above the page is beside its trigger for the keyboard, wherever its portal is.
      if (!options.portal) expect(reached).toEqual(reached.toSorted(byPosition));
      expect(baseElement.querySelectorAll('[tabindex]:not([tabindex="0"], [tabindex="-1"])')).toHaveLength(0);
      const pressed = [...baseElement.querySelectorAll(PRESSED)].filter(element => !reached.includes(element));
      expect(pressed.map(element => element.outerHTML)).toEqual([]);
    });

    it('works in StrictMode', async () => {
      const { unmount } = render(<StrictMode>{draw()}</StrictMode>);
      await settled();
      unmount();
    });

    it.each(['ko', 'en'] as const)('renders on a server in %s without style attributes, and hydrates', async locale => {
      const page = <KitProvider locale={locale}>{draw({ id: 'given-id' })}</KitProvider>;
      const html = renderToString(page);
      if (!options.portal) expect(html).toContain('given-id');
      expect(html).not.toContain(' style="');
      expect(html).not.toContain('undefined');
      const host = document.body.appendChild(document.createElement('div'));
      host.innerHTML = html;
      onTestFinished(() => host.remove());
      const errors: unknown[] = [];
      const root = await act(() => hydrateRoot(host, page, { onRecoverableError: error => errors.push(error) }));
      await settled();
      expect(errors).toEqual([]);
      // What stands in the flow stays what it was: nothing appears or goes, so nothing shifts.
      if (!options.portal && !options.growsWithScript) expect(shapeOf(host)).toEqual(shapeOf(serverHost(html)));
      await act(() => root.unmount());
    });

    it('has nothing that axe finds serious', async () => {
      const { baseElement } = render(draw());
      await settled();
      expect(await seriousFindings(baseElement, options.axeRules)).toEqual([]);
    });
    if (options.holds) describeHeld(options.holds, Wrapper);
  });
}

function describeHeld({ render: drawHeld, first, second, change, read }: HeldValue, Wrapper: Wrapping): void {
  it('holds its value itself, and says when it changes', async () => {
    const onChange = vi.fn();
    render(<Wrapper>{drawHeld({ initial: first, onChange })}</Wrapper>);
    await settled();
    expect(read()).toEqual(first);
    await change(userEvent.setup());
    await vi.waitFor(() => expect(read()).toEqual(second));
    expect(onChange.mock.lastCall?.[0]).toEqual(second);
  });

  it('shows what the caller holds: it asks for a change and waits for it', async () => {
    const onChange = vi.fn();
    const { rerender } = render(<Wrapper>{drawHeld({ value: first, onChange })}</Wrapper>);
    await settled();
    await change(userEvent.setup());
    await vi.waitFor(() => expect(onChange.mock.lastCall?.[0]).toEqual(second));
    expect(read()).toEqual(first);
    rerender(<Wrapper>{drawHeld({ value: second, onChange })}</Wrapper>);
    await vi.waitFor(() => expect(read()).toEqual(second));
  });
}

type Wrapping = ComponentType<{ children: ReactNode }>;

/** What a person may press or fill in. What is disabled, hidden, or a part of a group that has one stop is not. */
const PRESSED =
  'a[href], button:not(:disabled, [tabindex="-1"], [role="tab"], [role^="menuitem"]), input:not(:disabled, [type="hidden"], [type="radio"], [tabindex="-1"]), select:not(:disabled), textarea:not(:disabled)';

/** Every element that Tab comes to, once round. */
async function tabThrough(): Promise<Element[]> {
  // What opens has taken the focus already.
  const { activeElement: first } = document;
  const reached: Element[] = first && first !== document.body ? [first] : [];
  for (let stop = 0; stop < 60; stop++) {
    await userEvent.tab();
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body || reached.includes(activeElement)) break;
    if (!activeElement.hasAttribute('data-base-ui-focus-guard')) reached.push(activeElement);
  }
  return reached;
}

const byPosition = (a: Element, b: Element) =>
  a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

/** Elements by name, one within the other. */
type Shape = [name: string, ...within: Shape[]];
const shapeOf = (element: Element): Shape => [element.tagName, ...[...element.children].map(shapeOf)];

function serverHost(html: string): Element {
  const host = document.createElement('div');
  host.innerHTML = html;
  return host;
}

/** Serious and critical findings of axe below an element, as `rule: selector`. jsdom paints nothing: contrast is not judged. */
export async function seriousFindings(element: Element, rules: ConformanceOptions['axeRules'] = {}): Promise<string[]> {
  const result = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false }, ...rules },
  });
  return result.violations
    .filter(found => found.impact === 'serious' || found.impact === 'critical')
    .flatMap(found => found.nodes.map(node => `${found.id}: ${node.target.join(' ')}`));
}

const settled = () => act(() => new Promise<void>(resolve => setTimeout(resolve)));

function Plain({ children }: { children: ReactNode }) {
  return <>{children}</>;
}
