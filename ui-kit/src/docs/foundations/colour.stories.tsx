import type { Meta, StoryObj } from '@storybook/react-vite';
import { ColourSheet } from './colour-sheet.tsx';

const meta = {
  title: 'Foundations/Colour',
  component: ColourSheet,
  tags: ['!autodocs'],
  parameters: { layout: 'padded', controls: { disable: true } },
} satisfies Meta<typeof ColourSheet>;

export default meta;

/** Every role in every scheme, with the contrast of the pairs that stand on each other. */
export const Roles: StoryObj<typeof meta> = {};
