import type { Meta, StoryObj } from '@storybook/react-vite';
import { samplePicture } from '../../testing/samples.ts';
import { Button } from '../button/index.ts';
import { ToastProvider, useToast } from './index.ts';

function Shown() {
  const toast = useToast();
  return (
    <div className="sb-line">
      <Button
        onClick={() =>
          toast.show({
            message: 'Bare-clay cup is in the cart.',
            picture: samplePicture('cup'),
            action: { label: 'See cart', href: '#cart' },
          })
        }
      >
        Add to cart
      </Button>
      <Button
        variant="quiet"
        onClick={() => toast.show({ tone: 'danger', message: 'The cup did not get into the cart.' })}
      >
        Fail
      </Button>
    </div>
  );
}

const meta: Meta = {
  title: 'Components/Toast',
  component: ToastProvider,
};

export default meta;
type Story = StoryObj;

export const Added: Story = { render: () => <Shown /> };
