import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { Button } from '../../components/button/index.ts';
import { Checkbox } from '../../components/checkbox/index.ts';
import { Fold } from '../../components/fold/index.ts';
import { Heading } from '../../components/heading/index.ts';
import { useKitLocale } from '../../components/kit-provider/index.ts';
import { LineItem, LineItems } from '../../components/line-item/index.ts';
import { Link } from '../../components/link/index.ts';
import { Note } from '../../components/note/index.ts';
import { Page } from '../../components/page/index.ts';
import { Price } from '../../components/price/index.ts';
import { Quantity } from '../../components/quantity/index.ts';
import { StockMark } from '../../components/stock-mark/index.ts';
import { Sums } from '../../components/sums/index.ts';
import { TextField } from '../../components/text-field/index.ts';
import { UndoBar } from '../../components/undo-bar/index.ts';
import { samplePicture, won } from '../../testing/samples.ts';
import styles from './patterns.module.css';

function Cart() {
  const ko = useKitLocale() === 'ko';
  const [removed, setRemoved] = useState<'there' | 'undo' | 'gone'>('there');
  const remove = (
    <Link render={<button type="button" />} onClick={() => setRemoved('undo')}>
      {ko ? '빼기' : 'Remove'}
    </Link>
  );
  return (
    <Page className={styles.page}>
      <Heading level={1} className={styles.head}>
        {ko ? '장바구니' : 'Your cart'}
      </Heading>
      <div className={styles.cart}>
        <section aria-label={ko ? '담은 것' : 'Pieces'}>
          <LineItems>
            <LineItem
              level={2}
              name={ko ? '청자 다관' : 'Celadon teapot'}
              href="#teapot"
              picture={samplePicture('teapot')}
              meta={ko ? '탐진요, 청자, 480 ml' : 'Tamjin Kiln. Celadon, 480 ml'}
              notes={
                <Note kind="price">
                  {ko
                    ? '담으신 뒤 값이 바뀌었습니다. 178,000원에서 185,000원으로.'
                    : 'The price has changed since you added it: ₩178,000 then, ₩185,000 now.'}
                </Note>
              }
              quantity={<Quantity label={ko ? '수량, 청자 다관' : 'Quantity, Celadon teapot'} max={3} />}
              price={<Price value={won(185000)} />}
              action={remove}
            />
            {removed === 'undo' && (
              <UndoBar render={<li />} onUndo={() => setRemoved('there')} onExpire={() => setRemoved('gone')}>
                {ko ? '생흙 잔을 뺐습니다.' : 'Bare-clay cup was taken out.'}
              </UndoBar>
            )}
            {removed === 'there' && (
              <LineItem
                level={2}
                name={ko ? '생흙 잔' : 'Bare-clay cup'}
                href="#cup"
                picture={samplePicture('cup')}
                meta={ko ? '섬진요, 높은 것 220 ml' : 'Seomjin Kiln. Bare clay, tall 220 ml'}
                notes={<StockMark level="few">{ko ? '이천에 두 점 남았습니다' : 'Last two in Icheon'}</StockMark>}
                quantity={
                  <Quantity label={ko ? '수량, 생흙 잔' : 'Quantity, Bare-clay cup'} defaultValue={2} max={2} />
                }
                price={<Price value={won(76000)} />}
                action={remove}
              />
            )}
          </LineItems>
          <Checkbox
            label={ko ? '보자기로 선물 포장' : 'Wrap in bojagi cloth, as a gift'}
            count={<Price value={won(6000)} />}
            defaultChecked
          />
          <Fold summary={ko ? '쿠폰 넣기' : 'Add a coupon'}>
            <TextField
              label={ko ? '쿠폰 번호' : 'Coupon code'}
              autoComplete="off"
              trailing={<Button variant="quiet">{ko ? '쓰기' : 'Use'}</Button>}
            />
          </Fold>
        </section>
        <aside className={styles.summary} aria-label={ko ? '합계' : 'Total'}>
          <Heading level={2} look="heading">
            {ko ? '합계' : 'Total'}
          </Heading>
          <Sums
            rows={[
              { id: 'pieces', label: ko ? '그릇' : 'Pieces', value: <Price value={won(261000)} /> },
              { id: 'wrap', label: ko ? '포장' : 'Wrapping', value: <Price value={won(6000)} /> },
              {
                id: 'send',
                label: ko ? '배송' : 'Delivery',
                note: ko ? '50,000원부터 무료' : 'free from ₩50,000',
                value: <Price value={won(0)} />,
              },
            ]}
            total={{ label: ko ? '낼 돈' : 'To pay', value: <Price value={won(267000)} /> }}
          />
          <Button wide render={<a href="#checkout">{null}</a>}>
            {ko ? '결제하러 가기' : 'Go to payment'}
          </Button>
        </aside>
      </div>
    </Page>
  );
}

const meta = {
  title: 'Patterns/Cart',
  component: Cart,
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
} satisfies Meta<typeof Cart>;

export default meta;

/** Lines with notes, undo in the removed line’s place, the total. */
export const Whole: StoryObj<typeof meta> = {};
