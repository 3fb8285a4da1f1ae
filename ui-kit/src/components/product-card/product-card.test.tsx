import { describeComponent } from '../../testing/describe-component.tsx';
import { samplePicture, won } from '../../testing/samples.ts';
import { ProductCard } from './index.ts';

describeComponent('ProductCard', {
  render: props => (
    <ProductCard
      name="Bare-clay cup"
      href="/en/p/cup"
      maker="Seomjin Kiln"
      price={won(38000)}
      mark="new"
      picture={samplePicture('cup', 'Bare-clay cup')}
      {...props}
    />
  ),
  element: HTMLLIElement,
  wrapper: ({ children }) => <ul>{children}</ul>,
});
