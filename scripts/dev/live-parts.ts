import { releasedRooms } from '../start/build.ts';

/** What follows its sources while a person works. */
export interface LiveParts {
  /** Browser rooms, the shell among them where the kit is wanted live: it brings the kit to every page. */
  rooms: string[];
  gateway: boolean;
  services: boolean;
}

const GATEWAY_ROOMS = ['bff-gateway', 'releases'];

/**
 * The parts that are named, or everything where none is.
 * @throws Error that names the rooms there are.
 */
export function livePartsOf(names: readonly string[], browserRooms = releasedRooms()): LiveParts {
  if (names.length === 0) return { rooms: [...browserRooms], gateway: true, services: true };
  const known = [...browserRooms, 'ui-kit', ...GATEWAY_ROOMS, 'mock-services'];
  const unknown = names.filter(name => !known.includes(name));
  if (unknown.length > 0) throw new Error(`There is no room ${unknown.join(', ')}. Rooms: ${known.join(', ')}.`);
  return {
    rooms: browserRooms.filter(room => names.includes(room) || (room === 'shell' && names.includes('ui-kit'))),
    gateway: names.some(name => GATEWAY_ROOMS.includes(name)),
    services: names.includes('mock-services'),
  };
}

/** Rooms whose release is needed: those that are not live, and the shell, without which none of them is chosen. */
export function roomsToRelease({ rooms }: LiveParts, browserRooms = releasedRooms()): string[] {
  const rest = browserRooms.filter(room => !rooms.includes(room));
  return rest.length === 0 ? [] : [...new Set(['shell', ...rest])];
}
