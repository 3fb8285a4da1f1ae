import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../../components/button/index.ts';
import { useKitLocale } from '../../components/kit-provider/index.ts';
import { LineItem, LineItems } from '../../components/line-item/index.ts';
import { Note } from '../../components/note/index.ts';
import { Page } from '../../components/page/index.ts';
import { Price } from '../../components/price/index.ts';
import { Quantity } from '../../components/quantity/index.ts';
import { StockMark } from '../../components/stock-mark/index.ts';
import { UndoBar } from '../../components/undo-bar/index.ts';
import { samplePicture, won } from '../../testing/samples.ts';
import styles from './patterns.module.css';

function Lines() {
  const ko = useKitLocale() === 'ko';
  const line = {
    level: 2,
    name: ko ? '생흙 잔' : 'Bare-clay cup',
    href: '#cup',
    picture: samplePicture('cup'),
    meta: ko ? '섬진요, 높은 것 220 ml' : 'Seomjin Kiln, tall 220 ml',
    price: <Price value={won(76000)} />,
  } as const;
  const quantity = (state: string, max: number, value: number) => (
    <Quantity label={`${ko ? '수량' : 'Quantity'}, ${state}`} max={max} defaultValue={value} />
  );
  return (
    <Page className={styles.page}>
      <LineItems>
        <LineItem {...line} quantity={quantity(ko ? '보통' : 'as it is', 18, 2)} />
        <LineItem
          {...line}
          quantity={quantity(ko ? '마지막' : 'the last two', 2, 2)}
          notes={<StockMark level="few">{ko ? '이천에 두 점 남았습니다' : 'Last two in Icheon'}</StockMark>}
        />
        <LineItem
          {...line}
          quantity={quantity(ko ? '값이 바뀜' : 'price changed', 18, 2)}
          notes={
            <Note kind="price">
              {ko
                ? '담으신 뒤 값이 바뀌었습니다. 36,000원에서 38,000원으로.'
                : 'The price has changed since you added it: ₩36,000 then, ₩38,000 now.'}
            </Note>
          }
        />
        <LineItem
          {...line}
          quantity={quantity(ko ? '모자람' : 'too many', 3, 3)}
          notes={
            <Note kind="danger">
              {ko ? '한 점 남았습니다. 수량을 줄여 주세요.' : 'Only one is left. Lower the quantity.'}
            </Note>
          }
          action={
            <Button variant="quiet" size="low">
              {ko ? '하나로' : 'Lower to one'}
            </Button>
          }
        />
        <UndoBar render={<li />} onUndo={() => undefined} onExpire={() => undefined}>
          {ko ? '청자 접시를 뺐습니다.' : 'Celadon plate was taken out.'}
        </UndoBar>
        <LineItem {...line} size="mini" quantity={ko ? '두 점' : 'two'} />
      </LineItems>
    </Page>
  );
}

const meta = {
  title: 'Patterns/Cart line',
  component: Lines,
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
} satisfies Meta<typeof Lines>;

export default meta;

/** As it is, the last, changed, too many, taken out, and small. */
export const States: StoryObj<typeof meta> = {};
