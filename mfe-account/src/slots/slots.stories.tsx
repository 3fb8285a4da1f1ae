import { slotStory } from '@maru/shell/testing/stories';
import type { Meta } from '@storybook/react-vite';
import { room } from '../test/room.ts';
import { session } from '../test/samples.ts';

const meta = { title: 'Rooms/Account/Slots', tags: ['!autodocs'] } satisfies Meta;

export default meta;

/** A link to sign in, until it is known who it is. */
export const MenuOfAGuest = slotStory(room, 'account/menu');

export const MenuOfAPerson = slotStory(room, 'account/menu', { session, shows: { ko: 'Demo', en: 'Demo' } });

/** The heart beside a piece. */
export const Keep = slotStory(room, 'account/keep');

/** What a person has looked at. */
export const RecentlyViewed = slotStory(room, 'account/recently-viewed', {
  session,
  shows: { ko: '백자 달항아리', en: 'Moon jar' },
});

/** In the checkout, of somebody who has signed in. */
export const AddressBook = slotStory(room, 'account/address-book', {
  session,
  shows: { ko: 'Bukchon-ro', en: 'Bukchon-ro' },
});
