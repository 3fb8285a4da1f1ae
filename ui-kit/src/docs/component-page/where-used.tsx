import { useEffect, useState } from 'react';

interface Usage {
  components: Record<string, { room: string; kitVersion: string; count: number }[]>;
}

/** Rooms that draw the component, counted in their sources when this Storybook was built. */
export function WhereUsed({ entry }: { entry: string }) {
  const [usage, setUsage] = useState<Usage | 'missing'>();
  useEffect(() => {
    fetch('usage.json').then(
      async answer => setUsage(answer.ok ? ((await answer.json()) as Usage) : 'missing'),
      () => setUsage('missing'),
    );
  }, []);
  if (!usage) return <p>…</p>;
  if (usage === 'missing')
    return (
      <p>
        Not counted: <code>npm run usage -w ui-kit</code> does it.
      </p>
    );
  const rooms = usage.components[entry];
  if (!rooms) return <p>In no room by its own name; other parts of the kit may draw it.</p>;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Room</th>
          <th scope="col">Kit version</th>
          <th scope="col">Places</th>
        </tr>
      </thead>
      <tbody>
        {rooms.map(({ room, kitVersion, count }) => (
          <tr key={room}>
            <td>{room}</td>
            <td>{kitVersion}</td>
            <td>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
