import { slotStory } from '@maru/shell/testing/stories';
import type { Meta } from '@storybook/react-vite';
import { room } from '../test/room.ts';

const meta = { title: 'Rooms/Cart/Slots', tags: ['!autodocs'] } satisfies Meta;

export default meta;

/** The header’s way to the cart. */
export const MiniCart = slotStory(room, 'cart/mini-cart');

/** Quantity and button, on the page of a piece. */
export const AddToCart = slotStory(room, 'cart/add-to-cart');
