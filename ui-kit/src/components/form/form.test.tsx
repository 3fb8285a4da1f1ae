import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { describeComponent } from '../../testing/describe-component.tsx';
import { Form, FormErrors } from './index.ts';

describeComponent('Form', {
  render: props => (
    <Form action="/api" {...props}>
      Here
    </Form>
  ),
  element: HTMLFormElement,
});

describeComponent('FormErrors', {
  render: props => (
    <>
      <FormErrors errors={[{ field: 'zip', message: 'A postal code has five digits.' }]} {...props} />
      <input id="zip" aria-label="Postal code" />
    </>
  ),
  element: HTMLDivElement,
});

describe('FormErrors', () => {
  it('takes the focus, counts, and leads to the field', async () => {
    render(
      <>
        <FormErrors errors={[{ field: 'zip', message: 'A postal code has five digits.' }]} />
        <input id="zip" aria-label="Postal code" />
      </>,
    );
    expect(document.activeElement).toBe(screen.getByRole('alert', { name: 'One field needs another look.' }));
    await userEvent.click(screen.getByRole('link', { name: 'A postal code has five digits.' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Postal code'));
  });

  it('draws nothing when nothing is wrong', () => {
    const said = vi.fn();
    render(<FormErrors errors={[]} ref={said} />);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(said).not.toHaveBeenCalled();
  });
});
