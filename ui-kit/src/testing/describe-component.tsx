import { act, render } from '@testing-library/react';
import axe from 'axe-core';
import { type ComponentType, createRef, type ReactNode, type Ref, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { KitProvider } from '../components/kit-provider/index.ts';

/** What the suite hands to a component: the props that each of them must pass to the element it draws. */
export interface ConformanceProps {
  // biome-ignore lint/suspicious/noExplicitAny: the element differs by component
  ref?: Ref<any>;
  className?: string;
  id?: string;
  'data-testid'?: string;
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
      const errors: unknown[] = [];
      const root = await act(() => hydrateRoot(host, page, { onRecoverableError: error => errors.push(error) }));
      await settled();
      expect(errors).toEqual([]);
      await act(() => root.unmount());
      host.remove();
    });

    it('has nothing that axe finds serious', async () => {
      const { baseElement } = render(draw());
      await settled();
      expect(await seriousFindings(baseElement, options.axeRules)).toEqual([]);
    });
  });
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
