import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../../components/button/index.ts';
import { Facts } from '../../components/facts/index.ts';
import { Fold } from '../../components/fold/index.ts';
import { Gallery } from '../../components/gallery/index.ts';
import { Heading } from '../../components/heading/index.ts';
import { useKitLocale } from '../../components/kit-provider/index.ts';
import { Link } from '../../components/link/index.ts';
import { Page } from '../../components/page/index.ts';
import { Price } from '../../components/price/index.ts';
import { Quantity } from '../../components/quantity/index.ts';
import { RadioGroup } from '../../components/radio-group/index.ts';
import { Rating } from '../../components/rating/index.ts';
import { Section } from '../../components/section/index.ts';
import { Shelf } from '../../components/shelf/index.ts';
import { Row } from '../../components/stack/index.ts';
import { StockMark } from '../../components/stock-mark/index.ts';
import { Text } from '../../components/text/index.ts';
import { useToast } from '../../components/toast/index.ts';
import { samplePicture, won } from '../../testing/samples.ts';
import styles from './patterns.module.css';
import { Piece } from './piece.tsx';

const glaze = (name: string) => ({
  ...samplePicture(name),
  src: `pieces/glaze-${name}.{format}`,
  widths: [52],
  width: 52,
  height: 52,
});
const single = (name: string, alt: string) => ({ ...samplePicture(name, alt), widths: [800] });

function Product() {
  const ko = useKitLocale() === 'ko';
  const toast = useToast();
  const add = () =>
    toast.show({
      message: ko ? '생흙 잔을 장바구니에 담았습니다.' : 'Bare-clay cup is in the cart.',
      picture: samplePicture('cup'),
      action: { label: ko ? '보기' : 'See cart', href: '#cart' },
    });
  return (
    <Page className={styles.page}>
      <div className={styles.product}>
        <Gallery
          bleed
          pictures={[
            samplePicture('cup', ko ? '옆에서 본 생흙 잔' : 'Bare-clay cup from the side'),
            {
              ...samplePicture('cup-scale', ko ? '자와 감 옆의 잔' : 'The cup beside a ruler and a persimmon'),
              caption: ko ? '크기: 20 cm 자와 감' : 'In scale: 20 cm rule, one persimmon',
            },
            single('cup-rim', ko ? '전' : 'The rim, left as the wire cut it'),
            {
              ...single('cup-table', ko ? '상 위의 잔' : 'The cup on a table'),
              caption: ko ? '오후 네 시' : 'At four in the afternoon',
            },
          ]}
        />
        <div className={styles.buy}>
          <Heading level={1}>{ko ? '생흙 잔' : 'Bare-clay cup'}</Heading>
          <Row justify="between">
            <Link href="#kiln">{ko ? '하동 섬진요' : 'Seomjin Kiln, Hadong'}</Link>
            <Rating value={4.7} count={46} />
          </Row>
          <Price value={won(38000)} size="large" />
          <Text size="lead">
            {ko
              ? '겉에는 유약을 입히지 않고 안에는 맑은 유약을 얇게 발랐습니다. 쓸수록 손에 길듭니다.'
              : 'No glaze outside, a thin clear one within. Rough to the hand at first; it takes a polish from being held.'}
          </Text>
          <RadioGroup
            legend={ko ? '겉' : 'Surface'}
            name="glaze"
            look="swatches"
            showChoice
            defaultValue="clay"
            options={[
              { value: 'clay', label: ko ? '생흙' : 'Bare clay', picture: glaze('clay') },
              { value: 'celadon', label: ko ? '청자' : 'Celadon', picture: glaze('celadon') },
              { value: 'tenmoku', label: ko ? '흑유' : 'Black glaze', picture: glaze('tenmoku') },
              { value: 'buncheong', label: ko ? '분청' : 'Buncheong', picture: glaze('buncheong') },
            ]}
          />
          <RadioGroup
            legend={ko ? '크기' : 'Size'}
            name="size"
            look="chips"
            showChoice
            defaultValue="tall"
            options={[
              { value: 'low', label: ko ? '낮은 것, 140 ml' : 'Low, 140 ml' },
              { value: 'tall', label: ko ? '높은 것, 220 ml' : 'Tall, 220 ml' },
              { value: 'pair', label: ko ? '한 쌍' : 'Pair', disabled: true },
            ]}
          />
          <div className={styles.add}>
            <Quantity label={ko ? '수량' : 'Quantity'} size="large" max={18} />
            <Button onClick={add}>{ko ? '장바구니에 담기' : 'Add to cart'}</Button>
          </div>
          <Facts
            narrow
            rows={[
              {
                id: 'icheon',
                term: ko ? '이천' : 'Icheon',
                detail: <StockMark level="many">{ko ? '18점, 오늘 보냅니다' : '18, leaves today'}</StockMark>,
              },
              {
                id: 'bukchon',
                term: ko ? '북촌' : 'Bukchon',
                detail: <StockMark level="few">{ko ? '마지막 한 점' : 'Last one, pick up from 16:00'}</StockMark>,
              },
              {
                id: 'seongsu',
                term: ko ? '성수' : 'Seongsu',
                detail: <StockMark level="none">{ko ? '지금은 없습니다' : 'None now, back on 2 December'}</StockMark>,
              },
            ]}
          />
          <div>
            <Fold summary={ko ? '크기와 만듦새' : 'Measures and making'} open>
              <Facts
                rows={[
                  {
                    id: 'size',
                    term: ko ? '크기' : 'Size',
                    detail: ko ? '지름 8.2 cm, 높이 9.1 cm' : '8.2 cm across, 9.1 cm high',
                  },
                  { id: 'fire', term: ko ? '불' : 'Fire', detail: ko ? '장작 가마, 1,230 °C' : 'wood kiln, 1,230 °C' },
                ]}
              />
            </Fold>
            <Fold summary={ko ? '쓰는 법' : 'Care'}>
              {ko ? '처음 쓰기 전에 물에 십 분 담가 둡니다.' : 'Soak in water for ten minutes before the first use.'}
            </Fold>
          </div>
        </div>
      </div>
      <Section title={ko ? '같은 상 위에' : 'On the same tray'}>
        <Shelf>
          {[4, 1, 2, 0].map(index => (
            <Piece key={index} index={index} />
          ))}
        </Shelf>
      </Section>
    </Page>
  );
}

const meta = {
  title: 'Patterns/Product',
  component: Product,
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
} satisfies Meta<typeof Product>;

export default meta;

/** Gallery, buying column and a shelf. “Add to cart” says a toast. */
export const Whole: StoryObj<typeof meta> = {};
