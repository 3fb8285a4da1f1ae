import { describeComponent } from '../../testing/describe-component.tsx';
import { samplePicture } from '../../testing/samples.ts';
import { Gallery } from './index.ts';

describeComponent('Gallery', {
  render: props => <Gallery pictures={[samplePicture('cup', 'Bare-clay cup')]} {...props} />,
  element: HTMLElement,
});
