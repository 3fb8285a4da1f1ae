import { describeComponent } from '../../testing/describe-component.tsx';
import { SkipLink } from './index.ts';

describeComponent('SkipLink', {
  render: props => (
    <>
      <SkipLink {...props} />
      <main id="main">Here</main>
    </>
  ),
  element: HTMLAnchorElement,
});
