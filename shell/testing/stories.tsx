import { Text } from '@maru/ui-kit/text';
import { useToast } from '@maru/ui-kit/toast';
import { waitFor } from '@testing-library/dom';
import { useEffect, useState } from 'react';
import type { Locale, RemoteModule, SessionState, SlotMap, SlotName, SlotProps } from '../contract/index.ts';
import type { PageSample, RemoteSamples, SlotSample } from './describe-remote.tsx';
import { type FakeAnswers, FakeResponse } from './fake-gateway.ts';
import { OpenedPage, type OpenedRemote, openRemote, slotAsPage } from './open-remote.tsx';
import styles from './stories.module.css';

export { answerNever, answerProblem } from './fake-gateway.ts';

/** A remote with the samples of its conformance suite: stories show what the suite inspects. */
export interface StoryRoom {
  remote: RemoteModule;
  samples: RemoteSamples;
}

export interface RoomStoryOptions {
  /** Answers that differ from the samples. */
  gateway?: (locale: Locale) => FakeAnswers;
  session?: SessionState;
  /** The text to look for, when it is not the sample's. */
  shows?: Record<Locale, string>;
}

interface RoomStory {
  parameters: {
    layout: 'fullscreen' | 'padded';
    controls: { disable: true };
    room: { page: string } | { slot: string };
  };
  render: (args: unknown, context: { globals: Record<string, unknown> }) => React.ReactNode;
  play: (context: { canvasElement: HTMLElement; globals: Record<string, unknown> }) => Promise<void>;
}

/** A page of the remote, by its path in the manifest: `export const Cart = pageStory(room, '/cart')`. */
export function pageStory({ remote, samples }: StoryRoom, path: string, options: RoomStoryOptions = {}): RoomStory {
  const sample = samples.pages[path];
  if (!sample) throw new Error(`The samples have no page ${path}.`);
  const open = async (locale: Locale) => openStory(remote, sample.path, locale, samples, options);
  return story({ layout: 'fullscreen', room: { page: path } }, sample, options, open);
}

/** A slot that the remote offers: `export const MiniCart = slotStory(room, 'cart/mini-cart')`. */
export function slotStory(room: StoryRoom, name: SlotName, options: RoomStoryOptions = {}): RoomStory {
  const sample = room.samples.slots[name] as SlotSample<SlotName> | undefined;
  if (!sample) throw new Error(`The samples have no slot ${name}.`);
  const open = async (locale: Locale) => {
    const remote = await slotAsPage(room.remote, name, sample.props as SlotMap[SlotName]);
    return openStory(remote, '/', locale, room.samples, options);
  };
  return story({ layout: 'padded', room: { slot: name } }, sample, options, open);
}

function story(
  parameters: Pick<RoomStory['parameters'], 'layout' | 'room'>,
  sample: Pick<PageSample, 'shows'>,
  options: RoomStoryOptions,
  open: (locale: Locale) => Promise<OpenedRemote>,
): RoomStory {
  const shows = options.shows ?? sample.shows;
  return {
    parameters: { ...parameters, controls: { disable: true } },
    render: (_args, { globals }) => {
      const locale = localeOf(globals);
      return <Stage key={locale} open={() => open(locale)} />;
    },
    play: async ({ canvasElement, globals }) => {
      await waitFor(() => expectShown(canvasElement, shows[localeOf(globals)]), { timeout: 8000 });
    },
  };
}

/** A page without its sample's text, or with a failure in its place, fails its story. */
function expectShown(canvas: HTMLElement, text: string): void {
  const labels = [...canvas.querySelectorAll('[aria-label]')].map(element => element.getAttribute('aria-label'));
  const shown = [canvas.textContent, ...labels].join('\n');
  if (!canvas.querySelector('main') || !shown.includes(text)) throw new Error(`“${text}” is not shown.\n${shown}`);
}

const localeOf = (globals: Record<string, unknown>): Locale => (globals.locale === 'ko' ? 'ko' : 'en');

function openStory(
  remote: RemoteModule,
  path: string,
  locale: Locale,
  samples: RemoteSamples,
  { gateway, session }: RoomStoryOptions,
): OpenedRemote {
  const answers = { ...samples.gateway(locale), ...gateway?.(locale) };
  return openRemote(remote, path, {
    locale,
    gateway: withPicturesBeside(answers),
    Slot: NamedPlace,
    ...(session && { session }),
  });
}

function Stage({ open }: { open: () => Promise<OpenedRemote> }) {
  const [opened, setOpened] = useState<OpenedRemote>();
  const toast = useToast();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a story is opened once; another language is another stage
  useEffect(() => {
    let isHere = true;
    void open().then(next => {
      next.shell.notify = ({ message, tone }) =>
        toast.show({ message, ...(tone === 'problem' && { tone: 'danger' as const }) });
      if (isHere) setOpened(next);
    });
    return () => {
      isHere = false;
    };
  }, []);
  return opened ? <OpenedPage opened={opened} /> : null;
}

/** Where another room's part would stand: its name, at the size of a line. */
function NamedPlace({ name }: SlotProps) {
  return (
    <div data-slot={name} className={styles.place}>
      <Text size="caption" tone="muted">
        {name}
      </Text>
    </div>
  );
}

/** Storybook has the store's pictures in its own folder, wherever it is served: their addresses become relative. */
function withPicturesBeside(answers: FakeAnswers): FakeAnswers {
  return Object.fromEntries(Object.entries(answers).map(([key, value]) => [key, beside(value)]));
}

function beside(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/^\/media\//, 'media/');
  if (typeof value === 'function') return async (request: unknown) => beside(await value(request));
  if (value instanceof FakeResponse) return new FakeResponse(value.status, beside(value.body));
  if (Array.isArray(value)) return value.map(beside);
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, beside(part)]));
  }
  return value;
}
