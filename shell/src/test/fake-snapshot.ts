import type { BrowserRemote, BrowserSnapshot } from '@maru/releases/contract';

const hex = (seed: string, length: number) =>
  [...seed]
    .map(letter => letter.charCodeAt(0).toString(16))
    .join('')
    .padEnd(length, '0')
    .slice(0, length);

/** A release as a snapshot has it; `name` is `mfe-<room>`. */
export function fakeRelease(room: string, more: Partial<BrowserRemote> = {}): BrowserRemote {
  const version = more.version ?? '1.0.0';
  const digest = hex(`${room}${version}`, 32);
  return {
    name: `mfe-${room}`,
    room,
    releaseId: hex(`${room}${version}`, 12),
    version,
    digest,
    channel: 'active',
    federationName: `mfe_${room}_${hex(version, 12)}`,
    entry: `/r/${digest}/remote.js`,
    base: `/r/${digest}/`,
    style: 'react',
    title: { ko: `${room} 방`, en: `Room ${room}` },
    accent: { light: 'oklch(0.5 0.1 40)', dark: 'oklch(0.7 0.1 40)' },
    team: `${room} team`,
    paths: [],
    slots: [],
    nav: [],
    groups: {},
    kit: '1.0.0',
    ...more,
  };
}

export function fakeSnapshot(remotes: BrowserRemote[], more: Partial<BrowserSnapshot> = {}): BrowserSnapshot {
  const host = {
    name: 'shell',
    room: 'shell',
    releaseId: hex('shell', 12),
    version: '2.8.0',
    digest: hex('shell', 32),
  };
  return {
    position: 7,
    host: { ...host, channel: 'active', federationName: 'maru_shell', base: `/r/${host.digest}/` },
    remotes,
    lastGood: [],
    disabled: [],
    styles: {},
    ...more,
  };
}
