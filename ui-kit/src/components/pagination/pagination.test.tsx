import { describeComponent } from '../../testing/describe-component.tsx';
import { Pagination } from './index.ts';

describeComponent('Pagination', {
  render: props => <Pagination page={2} pages={9} hrefFor={page => `?page=${page}`} {...props} />,
  element: HTMLElement,
});
