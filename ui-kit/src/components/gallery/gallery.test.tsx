import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { describeComponent } from '../../testing/describe-component.tsx';
import { samplePicture } from '../../testing/samples.ts';
import { Gallery } from './index.ts';

describeComponent('Gallery', {
  render: props => <Gallery pictures={[samplePicture('cup', 'Bare-clay cup')]} {...props} />,
  element: HTMLElement,
});

describe('Gallery with zoom', () => {
  const pictures = [samplePicture('cup', 'The cup'), samplePicture('bowl', 'The bowl')];

  it('shows a picture large, goes on by arrow key, and counts', async () => {
    // jsdom draws no modal dialogs.
    HTMLDialogElement.prototype.showModal = vi.fn(function (this: HTMLDialogElement) {
      this.open = true;
    });
    render(<Gallery zoom pictures={pictures} />);
    await userEvent.click(screen.getByRole('link', { name: 'Larger: The cup' }));
    const dialog = screen.getByRole('dialog', { name: 'The cup' });
    expect(dialog.textContent).toContain('1 of 2');
    screen.getByRole('button', { name: 'Next picture' }).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('dialog', { name: 'The bowl' }).textContent).toContain('2 of 2');
  });

  it('is a link to the largest file without JavaScript', () => {
    render(<Gallery zoom pictures={pictures} />);
    expect(screen.getByRole('link', { name: 'Larger: The bowl' }).getAttribute('href')).toBe('pieces/bowl-800.avif');
  });
});

describeComponent('Gallery with zoom', {
  render: props => <Gallery zoom pictures={[samplePicture('cup', 'Bare-clay cup')]} {...props} />,
  element: HTMLElement,
});
