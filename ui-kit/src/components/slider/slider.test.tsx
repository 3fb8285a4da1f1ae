import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { describeComponent } from '../../testing/describe-component.tsx';
import { RangeSlider } from './index.ts';

describeComponent('RangeSlider', {
  render: props => <RangeSlider legend="Price" min={0} max={300000} step={2000} bars={[0.2, 1, 0.4]} {...props} />,
  element: HTMLFieldSetElement,
});

describe('RangeSlider', () => {
  it('keeps its ends in order and tells while it moves and when it was let go', () => {
    const change = vi.fn();
    const commit = vi.fn();
    render(
      <RangeSlider
        legend="Price"
        min={0}
        max={100}
        defaultValue={[20, 60]}
        onValueChange={change}
        onValueCommit={commit}
      />,
    );
    const low = screen.getByRole('slider', { name: 'Lowest' });
    fireEvent.change(low, { target: { value: '80' } });
    expect(change.mock.calls).toEqual([[[60, 60]]]);
    fireEvent.keyUp(low);
    expect(commit.mock.calls).toEqual([[[60, 60]]]);
  });
});
