import { screen } from '@testing-library/react';
import { describeComponent } from '../../testing/describe-component.tsx';
import { TextArea } from './index.ts';

describeComponent('TextArea', {
  render: props => <TextArea label="A note to us" {...props} />,
  element: HTMLTextAreaElement,
  classOn: 'root',
  holds: {
    render: ({ value, initial, onChange }) => (
      <TextArea label="Note" value={value} defaultValue={initial} onChange={event => onChange(event.target.value)} />
    ),
    first: 'Two bow',
    second: 'Two bows',
    change: user => user.type(screen.getByRole('textbox'), 's'),
    read: () => screen.getByRole<HTMLTextAreaElement>('textbox').value,
  },
});
