import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { describeComponent } from '../../testing/describe-component.tsx';
import { KitProvider } from '../kit-provider/index.ts';
import { LoadMore } from './index.ts';

describeComponent('LoadMore', {
  render: props => <LoadMore shown={9} total={38} {...props} />,
  element: HTMLDivElement,
});

describe('LoadMore', () => {
  it('says how much is seen and asks for what is left, at most', async () => {
    const more = vi.fn();
    render(<LoadMore shown={30} total={38} next={12} onMore={more} />);
    await userEvent.click(screen.getByRole('button', { name: 'Show 8 more' }));
    expect(more).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('progressbar', { name: '30 of 38' })).toBeDefined();
  });

  it('has no button when all is seen, and speaks Korean', () => {
    render(
      <KitProvider locale="ko">
        <LoadMore shown={38} total={38} />
      </KitProvider>,
    );
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText('38점 가운데 38점')).toBeDefined();
  });
});
