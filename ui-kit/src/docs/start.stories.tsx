import type { Meta, StoryObj } from '@storybook/react-vite';
import { StartPage } from './start-page.tsx';

const meta = {
  title: 'Start here',
  component: StartPage,
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
} satisfies Meta<typeof StartPage>;

export default meta;

/** What is where, in one minute. */
export const StartHere: StoryObj<typeof meta> = { name: 'Start here' };
