import { describeComponent } from '../../testing/describe-component.tsx';
import { FloorBoards, FloorMark, Logo } from './index.ts';

describeComponent('Logo', {
  render: props => <Logo href="/en" label="Maru, home" {...props} />,
  element: HTMLAnchorElement,
});

describeComponent('FloorMark', {
  render: props => <FloorMark {...props} />,
  element: SVGSVGElement,
});

describeComponent('FloorBoards', {
  render: props => <FloorBoards {...props} />,
  element: SVGSVGElement,
});
