import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import component, { OnAShelf } from '../components/product-card/product-card.stories.tsx';

const meta = { ...component, title: 'Behaviour/ProductCard', tags: ['!autodocs'] } satisfies Meta;

export default meta;
type Story = StoryObj<typeof component>;

/** The whole card is its link's target, and it is one stop. */
export const OneLink: Story = {
  ...OnAShelf,
  play: async ({ canvas, userEvent }) => {
    const cards = canvas.getAllByRole('listitem');
    await expect(canvas.getAllByRole('link')).toHaveLength(cards.length);
    await userEvent.tab();
    const link = canvas.getByRole('link', { name: /Black-glaze tea bowl/ });
    await expect(link).toHaveFocus();
    const { left, top } = cards[0]?.getBoundingClientRect() ?? new DOMRect();
    await expect(document.elementFromPoint(left + 20, top + 20)?.closest('a')).toBe(link);
  },
};
