/** What the running store says of one browser room. */
export interface LiveRoom {
  name: string;
  release: string;
  version: string;
  /** Version of the kit that it was built with; null for a room without it. */
  kit: string | null;
  /** How often its build draws a component, by entry, most first; undefined where its build did not say. */
  usage: readonly (readonly [entry: string, count: number])[] | undefined;
  /** A second release that a part of the visitors gets, with its share in per cent. */
  canary: { version: string; kit: string | null; percent: number } | undefined;
}

export type LiveKit = { state: 'none' } | { state: 'live'; position: number; rooms: LiveRoom[] };

/** Asks the store under whose address this page is served. `none` when no store answers there. */
export async function readLiveKit(read: typeof fetch = fetch): Promise<LiveKit> {
  let status: unknown;
  try {
    const response = await read('/releases/v1/status', { headers: { accept: 'application/json' } });
    if (!response.ok) return { state: 'none' };
    status = await response.json();
  } catch {
    // Nothing listens, or a static server sent a page: both mean that there is no store here.
    return { state: 'none' };
  }
  const { position, entries } = status as { position?: unknown; entries?: unknown };
  if (typeof position !== 'number' || !Array.isArray(entries)) return { state: 'none' };
  return { state: 'live', position, rooms: entries.flatMap(roomOf) };
}

interface StatusRelease {
  releaseId: string;
  version: string;
  kit: string | null;
  kitUsage?: Record<string, number>;
  percent?: number;
}

function roomOf(entry: { name: string; active: StatusRelease | null; canary: StatusRelease | null }): LiveRoom[] {
  const { name, active, canary } = entry;
  if (!active) return [];
  return [
    {
      name,
      release: active.releaseId,
      version: active.version,
      kit: active.kit,
      usage: active.kitUsage && Object.entries(active.kitUsage).sort(byCount),
      canary: canary ? { version: canary.version, kit: canary.kit, percent: canary.percent ?? 0 } : undefined,
    },
  ];
}

const byCount = (one: readonly [string, number], other: readonly [string, number]) =>
  other[1] - one[1] || one[0].localeCompare(other[0]);
