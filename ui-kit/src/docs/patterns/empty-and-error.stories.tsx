import type { Meta, StoryObj } from '@storybook/react-vite';
import { Banner } from '../../components/banner/index.ts';
import { Button } from '../../components/button/index.ts';
import { Chip, Chips } from '../../components/chip/index.ts';
import { EmptyState } from '../../components/empty-state/index.ts';
import { FailedPart } from '../../components/failed-part/index.ts';
import { useKitLocale } from '../../components/kit-provider/index.ts';
import { Note } from '../../components/note/index.ts';
import { Page } from '../../components/page/index.ts';
import { Section } from '../../components/section/index.ts';
import { Shelf } from '../../components/shelf/index.ts';
import { ShelfSkeleton } from '../../components/skeleton/index.ts';
import { Text } from '../../components/text/index.ts';
import styles from './parts.module.css';
import { Piece } from './piece.tsx';

function EmptyAndError() {
  const ko = useKitLocale() === 'ko';
  return (
    <Page className={styles.sheet}>
      <Section title={ko ? '찾은 것이 없을 때' : 'Nothing found'}>
        <EmptyState
          title={ko ? '“푸른 주전자”는 없습니다.' : 'No piece is called “blue kettle”.'}
          level={3}
          action={
            <Chips aria-label={ko ? '가까운 것' : 'Near it'}>
              <Chip render={<a href="#teapots">{ko ? '다관 6' : 'Teapots 6'}</a>} />
              <Chip render={<a href="#celadon">{ko ? '청자 19' : 'Celadon 19'}</a>} />
            </Chips>
          }
        >
          <Text>{ko ? '가까운 것은 이렇습니다.' : 'This is what comes near.'}</Text>
        </EmptyState>
      </Section>
      <Section title={ko ? '아직 비었을 때' : 'Not filled yet'}>
        <EmptyState
          title={ko ? '장바구니가 비어 있습니다.' : 'Nothing in the cart yet.'}
          level={3}
          action={<Button render={<a href="#all">{null}</a>}>{ko ? '그릇 보기' : 'See the pieces'}</Button>}
        />
      </Section>
      <Section title={ko ? '한 부분이 오지 않을 때' : 'One part did not come'}>
        <FailedPart
          title={ko ? '추천을 불러오지 못했습니다.' : 'The recommendations did not come.'}
          reference="catalog 1.4.0"
          onRetry={() => undefined}
          size="shelf"
        />
      </Section>
      <Section title={ko ? '기다리는 동안' : 'While it loads, in the same place'}>
        <ShelfSkeleton count={4} />
      </Section>
      <Section title={ko ? '왔을 때' : 'When it has come'}>
        <Shelf>
          {[0, 1, 2, 3].map(index => (
            <Piece key={index} index={index} />
          ))}
        </Shelf>
      </Section>
      <Section title={ko ? '명령이 거절될 때' : 'A command was refused'}>
        <Note kind="danger">
          {ko
            ? '수량을 바꾸지 못했습니다. 수량을 줄여 다시 시도해 주세요.'
            : 'The quantity was not changed. Lower the quantity and try again.'}
        </Note>
      </Section>
      <Section title={ko ? '연결이 끊길 때' : 'No connection'}>
        <Banner>
          {ko
            ? '연결이 끊겼습니다. 장바구니는 이 기기에 두었습니다.'
            : 'No connection. The cart is kept on this device.'}
        </Banner>
      </Section>
    </Page>
  );
}

const meta = {
  title: 'Patterns/Empty and error states',
  component: EmptyAndError,
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
} satisfies Meta<typeof EmptyAndError>;

export default meta;

/** Nothing there, one part missing, refused, offline: each says what happened and what can be done. */
export const States: StoryObj<typeof meta> = {};
