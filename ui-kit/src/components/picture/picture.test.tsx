import { describeComponent } from '../../testing/describe-component.tsx';
import { samplePicture } from '../../testing/samples.ts';
import { Picture } from './index.ts';

describeComponent('Picture', {
  render: props => <Picture picture={samplePicture('cup', 'Bare-clay cup')} sizes="50vw" {...props} />,
  element: HTMLSpanElement,
});
