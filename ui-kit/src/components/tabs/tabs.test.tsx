import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { describeComponent } from '../../testing/describe-component.tsx';
import { Tabs } from './index.ts';

describeComponent('Tabs', {
  render: props => (
    <Tabs
      label="About"
      items={[
        { value: 'care', label: 'Care', content: 'Soak it.' },
        { value: 'fire', label: 'Fire', content: 'Wood.' },
      ]}
      {...props}
    />
  ),
  element: HTMLDivElement,
  holds: {
    render: ({ value, initial, onChange }) => (
      <Tabs
        label="About"
        items={[
          { value: 'care', label: 'Care', content: 'Soak it.' },
          { value: 'fire', label: 'Fire', content: 'Wood.' },
        ]}
        value={value}
        defaultValue={initial}
        onValueChange={onChange}
      />
    ),
    first: 'care',
    second: 'fire',
    change: user => user.click(screen.getByRole('tab', { name: 'Fire' })),
    read: () => screen.getByRole('tab', { selected: true }).textContent?.toLowerCase(),
  },
});

describe('Tabs', () => {
  it('moves with the arrow keys and shows the panel', async () => {
    const change = vi.fn();
    render(
      <Tabs
        label="About"
        onValueChange={change}
        items={[
          { value: 'care', label: 'Care', content: 'Soak it.' },
          { value: 'fire', label: 'Fire', content: 'Wood.' },
        ]}
      />,
    );
    await userEvent.click(screen.getByRole('tab', { name: 'Care' }));
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(change.mock.calls).toEqual([['fire']]);
    expect(screen.getByRole('tabpanel').textContent).toBe('Wood.');
  });
});
