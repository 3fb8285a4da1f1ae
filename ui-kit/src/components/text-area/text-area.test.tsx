import { describeComponent } from '../../testing/describe-component.tsx';
import { TextArea } from './index.ts';

describeComponent('TextArea', {
  render: props => <TextArea label="A note to us" {...props} />,
  element: HTMLTextAreaElement,
  classOn: 'root',
});
