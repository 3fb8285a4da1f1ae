import type { Meta, StoryObj } from '@storybook/react-vite';
import { Breadcrumbs } from '../../components/breadcrumbs/index.ts';
import { Checkbox } from '../../components/checkbox/index.ts';
import { Chip, Chips } from '../../components/chip/index.ts';
import { Fieldset } from '../../components/fieldset/index.ts';
import { Heading } from '../../components/heading/index.ts';
import { useKitLocale } from '../../components/kit-provider/index.ts';
import { Link } from '../../components/link/index.ts';
import { LoadMore } from '../../components/load-more/index.ts';
import { Page } from '../../components/page/index.ts';
import { formatMoney } from '../../components/price/index.ts';
import { Select } from '../../components/select/index.ts';
import { Shelf, ShelfNote } from '../../components/shelf/index.ts';
import { RangeSlider } from '../../components/slider/index.ts';
import { won } from '../../testing/samples.ts';
import styles from './patterns.module.css';
import { Piece } from './piece.tsx';

const bars = [0.18, 0.42, 0.66, 0.88, 1, 0.72, 0.54, 0.61, 0.38, 0.26, 0.3, 0.16, 0.12, 0.2, 0.08, 0.05];

function Category() {
  const ko = useKitLocale() === 'ko';
  const locale = ko ? 'ko' : 'en';
  return (
    <Page className={styles.page}>
      <Breadcrumbs items={[{ label: ko ? '마루' : 'Maru', href: '#' }, { label: ko ? '식탁' : 'Table' }]} />
      <Heading level={1} look="display" className={styles.head}>
        {ko ? '식탁' : 'Table'}
      </Heading>
      <div className={styles.catalog}>
        <div className={styles.facets}>
          <Fieldset legend={ko ? '종류' : 'Kind'} legendLook="name">
            <Checkbox label={ko ? '잔' : 'Cups'} count={14} defaultChecked />
            <Checkbox label={ko ? '사발' : 'Bowls'} count={18} defaultChecked />
            <Checkbox label={ko ? '다관' : 'Teapots'} count={6} />
          </Fieldset>
          <RangeSlider
            legend={ko ? '값' : 'Price'}
            min={0}
            max={300000}
            step={2000}
            defaultValue={[36000, 186000]}
            bars={bars}
            format={value => formatMoney(won(value), locale)}
          />
        </div>
        <section aria-label={ko ? '목록' : 'List'}>
          <div className={styles.bar}>
            <Heading level={2} look="name">
              {ko ? '61점 가운데 38점' : '38 of 61 pieces'}
            </Heading>
            <Chips scroll aria-label={ko ? '고른 것' : 'Chosen'} className={styles.grow}>
              <Chip removable>{ko ? '잔' : 'Cups'}</Chip>
              <Chip removable>{ko ? '사발' : 'Bowls'}</Chip>
              <Link render={<button type="button" />}>{ko ? '모두 지우기' : 'Clear all'}</Link>
            </Chips>
            <Select
              look="quiet"
              label={ko ? '순서' : 'Order'}
              options={[
                { value: 'new', label: ko ? '새것부터' : 'Newest first' },
                { value: 'low', label: ko ? '낮은 값부터' : 'Price, low to high' },
              ]}
            />
          </div>
          <Shelf perRow={3}>
            <Piece index={0} />
            <Piece index={1} mark={ko ? '새것' : 'new'} />
            <Piece index={2} />
            <Piece index={3} />
            <ShelfNote>
              <Heading level={3} look="heading">
                {ko
                  ? '“청자는 곁에 푸른 것을 두기 전까지 회색입니다.”'
                  : '“Celadon is grey until you put something green beside it.”'}
              </Heading>
              <Link href="#note">{ko ? '글 읽기' : 'Read the note'}</Link>
            </ShelfNote>
            <Piece index={4} mark={ko ? '1월에 다시' : 'back in January'} markTone="muted" />
          </Shelf>
          <LoadMore shown={9} total={38} />
        </section>
      </div>
    </Page>
  );
}

const meta = {
  title: 'Patterns/Category',
  component: Category,
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
} satisfies Meta<typeof Category>;

export default meta;

/** Facets, chips, order, a shelf with a note on the wall, and the rest on request. */
export const Whole: StoryObj<typeof meta> = {};
