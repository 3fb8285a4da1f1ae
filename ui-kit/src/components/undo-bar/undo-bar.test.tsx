import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { describeComponent } from '../../testing/describe-component.tsx';
import { UndoBar } from './index.ts';

describeComponent('UndoBar', {
  render: props => (
    <UndoBar onUndo={() => {}} onExpire={() => {}} {...props}>
      The plate was taken out.
    </UndoBar>
  ),
  element: HTMLDivElement,
});

describe('UndoBar', () => {
  it('puts it back on request, and expires when its line has run out', () => {
    const undo = vi.fn();
    const expire = vi.fn();
    const { container } = render(
      <UndoBar onUndo={undo} onExpire={expire}>
        The plate was taken out.
      </UndoBar>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Put it back' }));
    expect(undo).toHaveBeenCalledTimes(1);
    const line = container.querySelector('.line');
    if (!line) throw new Error('There is no line.');
    // jsdom knows no animations, so React listens for the prefixed name there.
    fireEvent(line, new Event('webkitAnimationEnd', { bubbles: true }));
    expect(expire).toHaveBeenCalledTimes(1);
  });
});
