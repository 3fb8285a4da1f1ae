import { slotStory } from '@maru/shell/testing/stories';
import type { Meta } from '@storybook/react-vite';
import { room } from '../test/room.ts';

const meta = { title: 'Rooms/Catalog/Slots', tags: ['!autodocs'] } satisfies Meta;

export default meta;

export const Recommendations = slotStory(room, 'catalog/recommendations');

/** Where the cart’s pieces can be picked up. */
export const StorePicker = slotStory(room, 'catalog/store-picker');

/** Under the search field. */
export const Suggestions = slotStory(room, 'catalog/suggestions');
