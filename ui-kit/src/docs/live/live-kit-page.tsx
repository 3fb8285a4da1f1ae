import { useCallback, useEffect, useState } from 'react';
import { Button } from '../../components/button/index.ts';
import { EmptyState } from '../../components/empty-state/index.ts';
import { Heading } from '../../components/heading/index.ts';
import { Section } from '../../components/section/index.ts';
import { Spinner } from '../../components/spinner/index.ts';
import { Stack } from '../../components/stack/index.ts';
import { Table } from '../../components/table/index.ts';
import { Text } from '../../components/text/index.ts';
import { type LiveKit, type LiveRoom, readLiveKit } from './read-live-kit.ts';

export interface LiveKitPageProps {
  /** Where the answer comes from; the store of this address unless said. */
  read?: typeof fetch;
}

/** Which version of the kit is live in which room, and how often each room draws a component. */
export function LiveKitPage({ read }: LiveKitPageProps) {
  const [live, setLive] = useState<LiveKit>();
  const look = useCallback(() => {
    setLive(undefined);
    void readLiveKit(read).then(setLive);
  }, [read]);
  useEffect(look, [look]);
  return (
    <Stack gap={6}>
      <Heading level={1}>The kit, live</Heading>
      {live === undefined && <Spinner label="Asking the store" />}
      {live?.state === 'none' && <NoStore onLook={look} />}
      {live?.state === 'live' && (
        <>
          <Rooms rooms={live.rooms} position={live.position} />
          <Usage rooms={live.rooms} />
          <div>
            <Button variant="quiet" size="low" onClick={look}>
              Ask again
            </Button>
          </div>
        </>
      )}
    </Stack>
  );
}

function NoStore({ onLook }: { onLook: () => void }) {
  return (
    <EmptyState
      title="No store runs at this address."
      level={2}
      action={
        <Button variant="quiet" onClick={onLook}>
          Ask again
        </Button>
      }
    >
      <Text measure>
        Start it with <code>npm start</code> and open Storybook from there, under <code>/storybook/</code>: this page
        asks the store for what is live.
      </Text>
    </EmptyState>
  );
}

function Rooms({ rooms, position }: { rooms: readonly LiveRoom[]; position: number }) {
  return (
    <Table
      caption={`What a new visitor gets, as of record ${position} of the release log`}
      rows={rooms}
      rowId={room => room.name}
      columns={[
        { id: 'room', header: 'Room', isRowHeader: true, cell: room => room.name },
        { id: 'kit', header: 'Kit', cell: room => <KitVersion version={room.kit} /> },
        { id: 'version', header: 'Room’s version', cell: room => room.version },
        { id: 'release', header: 'Release', cell: room => <code>{room.release}</code> },
        { id: 'canary', header: 'Canary', cell: room => canaryText(room) },
      ]}
    />
  );
}

const KitVersion = ({ version }: { version: string | null }) =>
  version === null ? <Text tone="muted">none</Text> : <code>{version}</code>;

function canaryText({ canary }: LiveRoom): string {
  return canary ? `${canary.percent} % get ${canary.version}, kit ${canary.kit ?? 'none'}` : 'none';
}

function Usage({ rooms }: { rooms: readonly LiveRoom[] }) {
  const silent = rooms.filter(({ usage }) => usage === undefined);
  const counted = rooms.filter(({ usage }) => usage !== undefined);
  const entries = [...new Set(counted.flatMap(({ usage = [] }) => usage.map(([entry]) => entry)))].sort();
  const countOf = (room: LiveRoom, entry: string) => room.usage?.find(([name]) => name === entry)?.[1];
  return (
    <Section title="How often each room draws a component">
      {silent.length > 0 && (
        <Text tone="muted">The builds of {silent.map(({ name }) => name).join(', ')} did not count.</Text>
      )}
      {entries.length > 0 && (
        <Table
          caption="Places in the sources of the live releases"
          captionHidden
          rows={entries}
          rowId={entry => entry}
          columns={[
            { id: 'entry', header: 'Entry', isRowHeader: true, cell: entry => <code>{entry}</code> },
            ...counted.map(room => ({
              id: room.name,
              header: room.name,
              align: 'end' as const,
              cell: (entry: string) => countOf(room, entry) ?? '',
            })),
          ]}
        />
      )}
    </Section>
  );
}
