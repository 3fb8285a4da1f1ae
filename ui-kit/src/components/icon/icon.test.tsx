import { describeComponent } from '../../testing/describe-component.tsx';
import { CartIcon, JarIcon, SearchIcon } from './index.ts';

describeComponent('SearchIcon', {
  render: props => <SearchIcon {...props} />,
  element: SVGSVGElement,
});

describeComponent('CartIcon', {
  render: props => <CartIcon label="Cart" {...props} />,
  element: SVGSVGElement,
});

describeComponent('JarIcon', {
  render: props => <JarIcon {...props} />,
  element: SVGSVGElement,
});
