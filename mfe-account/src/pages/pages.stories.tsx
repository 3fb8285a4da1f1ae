import { pageStory } from '@maru/shell/testing/stories';
import type { Meta } from '@storybook/react-vite';
import { room } from '../test/room.ts';
import { session } from '../test/samples.ts';

const meta = { title: 'Rooms/Account/Pages', tags: ['!autodocs'] } satisfies Meta;

export default meta;

export const SignIn = pageStory(room, '/sign-in');

export const SignUp = pageStory(room, '/sign-up');

export const Profile = pageStory(room, '/account', { session });

export const Orders = pageStory(room, '/account/orders', { session });

export const Addresses = pageStory(room, '/account/addresses', { session });

export const Wishlist = pageStory(room, '/account/wishlist', { session });
