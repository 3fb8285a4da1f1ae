import { RemoteManifest, type RemoteManifestInput } from '@maru/releases/contract';
import { cleanup } from '@testing-library/react';
import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LOCALES, type Locale, type RemoteModule, type SlotMap, type SlotName } from '../contract/index.ts';
import { pathsOfRoutes, readsOfPath, slotsOfRoutes } from './conformance/manifest-checks.ts';
import { expectAccessible, formProblems, inlineStyles, parseHtml, textOf } from './conformance/page-checks.ts';
import { listenToConsole } from './console-complaints.ts';
import type { FakeAnswers } from './fake-gateway.ts';
import { hydratePage, renderOnServer, type Visitor } from './render-on-server.tsx';
import { renderRemote, renderSlot } from './render-remote.tsx';

/** A page as somebody may open it. */
export interface PageSample {
  /** Address below the locale, as in `/p/moon-jar-porcelain?variant=moon-jar-porcelain-small`. */
  path: string;
  /** A text that this page shows in that language and in no other. */
  shows: Record<Locale, string>;
}

export interface SlotSample<Name extends SlotName> {
  props: SlotMap[Name];
  shows: Record<Locale, string>;
}

export interface RemoteSamples {
  /** The gateway's answers in that language, for everything that the pages and slots below ask. */
  gateway: (locale: Locale) => FakeAnswers;
  /** One sample for each path of the manifest, under the manifest's path. */
  pages: Record<string, PageSample>;
  /** One sample for each slot that the manifest offers. */
  slots: { [Name in SlotName]?: SlotSample<Name> };
}

export interface RemoteSubject {
  /** The parsed `remote.manifest.json`. */
  manifest: unknown;
  remote: RemoteModule;
  samples: RemoteSamples;
  /** The remote's story files, as modules: each page and slot of the manifest has a story in one of them. */
  stories?: readonly object[];
}

/**
 * The inspection that every remote passes: its manifest and its code agree, every page and slot works in both languages,
 * in the browser and on a server, for two visitors at once with nothing shared between them.
 */
export function describeRemote(subject: RemoteSubject): void {
  const name = (subject.manifest as Partial<RemoteManifestInput>).name ?? 'a remote';
  describe(`${name} conforms`, () => {
    afterEach(() => {
      cleanup();
      vi.restoreAllMocks();
    });
    describeManifest(subject);
    const { paths, slots } = v.parse(RemoteManifest, subject.manifest);
    for (const { path } of paths) describePage(subject, path);
    for (const offered of slots.offers) describeSlot(subject, offered.name as SlotName);
  });
}

function describeManifest({ manifest, remote, samples, stories }: RemoteSubject): void {
  describe('manifest', () => {
    it('is valid', () => {
      const { issues } = v.safeParse(RemoteManifest, manifest);
      expect(issues?.map(issue => `${v.getDotPath(issue)}: ${issue.message}`) ?? []).toEqual([]);
    });

    const { paths, slots, room, events } = v.parse(RemoteManifest, manifest);

    it('owns exactly the paths that the routes have, with the same chunks', () => {
      expect(pathsOfRoutes(remote.routes)).toEqual(Object.fromEntries(paths.map(({ path, page }) => [path, page])));
    });

    it('offers exactly the slots that the code has', () => {
      expect(Object.keys(remote.slots).sort()).toEqual(slots.offers.map(slot => slot.name).sort());
    });

    it('names its own slots and events after its room', () => {
      const foreign = [...slots.offers.map(slot => slot.name), ...events.emits].filter(
        own => !own.startsWith(`${room}/`) && !own.startsWith(`${room}:`),
      );
      expect(foreign).toEqual([]);
    });

    it('lists every slot that its routes show', () => {
      expect(slotsOfRoutes(remote.routes).filter(slot => !slots.uses.includes(slot))).toEqual([]);
    });

    it('has a sample for every page and slot', () => {
      expect(Object.keys(samples.pages).sort()).toEqual(paths.map(({ path }) => path).sort());
      expect(Object.keys(samples.slots).sort()).toEqual(slots.offers.map(slot => slot.name).sort());
    });

    if (stories) {
      it('has a story for every page and slot', () => {
        const drawn = stories.flatMap(file => Object.values(file).map(nameOfStory));
        const offered = [...paths.map(({ path }) => path), ...slots.offers.map(slot => slot.name)];
        expect(offered.filter(name => !drawn.includes(name))).toEqual([]);
      });
    }
  });
}

/** What a story of `@maru/shell/testing/stories` draws: a path of the manifest or a slot. */
function nameOfStory(story: { parameters?: { room?: { page?: string; slot?: string } } }): string | undefined {
  const room = story.parameters?.room;
  return room?.page ?? room?.slot;
}

function describePage({ manifest, remote, samples }: RemoteSubject, path: string): void {
  const sample = samples.pages[path];
  if (!sample) return;
  describe(`page ${path}`, () => {
    for (const locale of LOCALES) {
      it(`shows itself in the browser (${locale})`, async () => {
        const complaints = listenToConsole();
        const page = await renderRemote(remote, sample.path, { locale, gateway: samples.gateway(locale) });
        await vi.waitFor(() => expect(page.container.textContent).toContain(sample.shows[locale]));
        expect(page.container.querySelector('h1'), 'a page has one first heading').not.toBeNull();
        expect(page.shell.titles.at(-1), 'a page names itself by usePageTitle').toBeTruthy();
        expect(formProblems(page.container, locale)).toEqual([]);
        await expectAccessible(page.container);
        expect(complaints()).toEqual([]);
      });
    }

    it('asks the gateway for what its manifest says, and nothing else', async () => {
      const owned = v.parse(RemoteManifest, manifest).paths.find(one => one.path === path);
      const [page] = await renderOnServer(remote, [visitor(samples, sample.path, 'en')]);
      expect(page?.gateway.reads().sort()).toEqual(owned && readsOfPath(owned, sample.path));
    });

    it('shows only slots that its route names', async () => {
      const [page] = await renderOnServer(remote, [visitor(samples, sample.path, 'en')]);
      const route = remote.routes.find(one => pathsOfRoutes([one])[path]);
      const named = route ? slotsOfRoutes([route]) : [];
      expect(page?.slots.filter(slot => !named.includes(slot))).toEqual([]);
    });

    describeServer(remote, samples, sample.path, sample.shows);
  });
}

function describeSlot({ remote, samples, manifest }: RemoteSubject, name: SlotName): void {
  const sample = samples.slots[name] as SlotSample<SlotName> | undefined;
  if (!sample) return;
  describe(`slot ${name}`, () => {
    for (const locale of LOCALES) {
      it(`shows itself in the browser (${locale})`, async () => {
        const complaints = listenToConsole();
        const slot = await renderSlot(remote, name, sample.props, { locale, gateway: samples.gateway(locale) });
        await vi.waitFor(() => expect(accessibleText(slot.container)).toContain(sample.shows[locale]));
        await expectAccessible(slot.container);
        expect(complaints()).toEqual([]);
      });
    }

    it('renders on a server for two visitors at once, without inline styles, with forms that work by themselves', async () => {
      const complaints = listenToConsole();
      const Component = await remote.slots[name]?.();
      const Slot = Component as React.ComponentType<object>;
      const route = {
        index: true as const,
        handle: { chunk: 'slot', slots: [] },
        element: <Slot {...(sample.props as object)} />,
      };
      const page = { ...remote, routes: [route] };
      const visitors = LOCALES.map(locale => visitor(samples, '/', locale));
      const pages = await renderOnServer(page, visitors);
      for (const [index, one] of visitors.entries()) {
        const html = pages[index]?.html ?? '';
        const root = parseHtml(html);
        expect(inlineStyles(root)).toEqual([]);
        expect(formProblems(root, one.locale)).toEqual([]);
        const [alone] = await renderOnServer(page, [one]);
        expect(html).toBe(alone?.html);
        expect(
          pages[index]?.slots.filter(slot => !v.parse(RemoteManifest, manifest).slots.uses.includes(slot)),
        ).toEqual([]);
      }
      expect(complaints()).toEqual([]);
    });
  });
}

function describeServer(remote: RemoteModule, samples: RemoteSamples, path: string, shows: Record<Locale, string>) {
  const visitors = LOCALES.map((locale, index) => ({ ...visitor(samples, path, locale), turns: index + 1 }));

  it('renders on a server for two visitors at once and shows each its own', async () => {
    const complaints = listenToConsole();
    const pages = await renderOnServer(remote, visitors);
    for (const [index, one] of visitors.entries()) {
      const other = LOCALES.find(locale => locale !== one.locale) as Locale;
      const html = pages[index]?.html ?? '';
      expect(textOf(html)).toContain(shows[one.locale]);
      expect(textOf(html)).not.toContain(shows[other]);
      const [alone] = await renderOnServer(remote, [one]);
      expect(html, 'rendered alone it is the same, to the byte').toBe(alone?.html);
    }
    expect(complaints()).toEqual([]);
  });

  it('renders without inline styles, with forms that work by themselves', async () => {
    const pages = await renderOnServer(remote, visitors);
    for (const [index, one] of visitors.entries()) {
      const root = parseHtml(pages[index]?.html ?? '');
      expect(inlineStyles(root)).toEqual([]);
      expect(formProblems(root, one.locale)).toEqual([]);
    }
  });

  it('hydrates without a difference', async () => {
    const complaints = listenToConsole();
    for (const one of visitors) {
      const [page] = await renderOnServer(remote, [one]);
      expect(page && (await hydratePage(remote, one, page))).toEqual([]);
    }
    expect(complaints()).toEqual([]);
  });
}

const visitor = (samples: RemoteSamples, path: string, locale: Locale): Visitor => ({
  path,
  locale,
  answers: samples.gateway(locale),
});

/** Text and labels: a slot may be one button with an icon. */
function accessibleText(root: Element): string {
  const labels = [...root.querySelectorAll('[aria-label]')].map(element => element.getAttribute('aria-label'));
  return [root.textContent, ...labels].join('\n');
}
