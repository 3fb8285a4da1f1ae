import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { LiveKitPage } from './live-kit-page.tsx';

const meta = {
  title: 'Live kit',
  component: LiveKitPage,
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof LiveKitPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Asks the store that serves this page. */
export const LiveKit: Story = {
  name: 'Live kit',
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 1, name: 'The kit, live' })).toBeVisible();
  },
};

const answering =
  (body: unknown, status = 200): typeof fetch =>
  async () =>
    Response.json(body, { status });

const release = { releaseId: '0123456789ab', version: '1.4.0', kit: '1.2.0' };

/** Not in the sidebar: how the page reads an answer. */
export const WithAStore: Story = {
  tags: ['!dev'],
  args: {
    read: answering({
      position: 12,
      entries: [
        { name: 'mfe-cart', active: { ...release, kitUsage: { button: 3, price: 9 } }, canary: null },
        { name: 'mfe-catalog', active: release, canary: { ...release, version: '1.5.0', kit: '2.0.0', percent: 10 } },
        { name: 'mfe-empty', active: null, canary: null },
      ],
    }),
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('row', { name: /mfe-cart 1.2.0 1.4.0 0123456789ab none/ })).toBeVisible();
    await expect(canvas.getByText('10 % get 1.5.0, kit 2.0.0')).toBeVisible();
    await expect(canvas.getByRole('row', { name: 'price 9' })).toBeVisible();
    await expect(canvas.getByText('The builds of mfe-catalog did not count.')).toBeVisible();
    await expect(canvas.queryByText('mfe-empty')).toBeNull();
  },
};

export const WithoutAStore: Story = {
  tags: ['!dev'],
  args: { read: answering('<!doctype html>', 404) },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'No store runs at this address.' })).toBeVisible();
  },
};
