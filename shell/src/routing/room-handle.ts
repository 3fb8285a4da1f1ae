import type { BrowserRemote } from '@maru/releases/contract';

/** What a route of the shell says of the room whose pages are below it. */
export interface RoomHandle {
  room: BrowserRemote;
}

/** The route that a remote's own routes are put under. */
export const roomRouteId = (name: string) => `room:${name}`;
