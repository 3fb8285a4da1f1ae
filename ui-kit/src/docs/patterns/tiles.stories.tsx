import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Heading } from '../../components/heading/index.ts';
import { useKitLocale } from '../../components/kit-provider/index.ts';
import { Link } from '../../components/link/index.ts';
import { Page } from '../../components/page/index.ts';
import { Section } from '../../components/section/index.ts';
import { Shelf, ShelfNote } from '../../components/shelf/index.ts';
import { ShelfSkeleton } from '../../components/skeleton/index.ts';
import { won } from '../../testing/samples.ts';
import styles from './parts.module.css';
import { Piece } from './piece.tsx';

function Tiles() {
  const ko = useKitLocale() === 'ko';
  return (
    <Page className={styles.sheet}>
      <Section title={ko ? '네 점씩' : 'Four to a row'}>
        <Shelf>
          <Piece index={0} mark={ko ? '새것' : 'new'} />
          <Piece index={1} wasPrice={won(48000)} />
          <Piece index={2} />
          <Piece index={4} mark={ko ? '1월에 다시' : 'back in January'} markTone="muted" />
        </Shelf>
      </Section>
      <Section title={ko ? '하나는 크게' : 'One large, four beside it'}>
        <Shelf layout="lead">
          {[5, 0, 1, 2, 3].map(index => (
            <Piece key={index} index={index} />
          ))}
        </Shelf>
      </Section>
      <Section title={ko ? '벽의 글과 함께' : 'With a note on the wall'}>
        <Shelf perRow={3}>
          <Piece index={0} />
          <ShelfNote>
            <Heading level={3} look="heading">
              {ko ? '“흑유는 촛불 아래에서 갈색입니다.”' : '“Black glaze is brown by candlelight.”'}
            </Heading>
            <Link href="#note">{ko ? '글 읽기' : 'Read the note'}</Link>
          </ShelfNote>
          <Piece index={2} />
        </Shelf>
      </Section>
      <Section title={ko ? '오기 전' : 'Before they come'}>
        <ShelfSkeleton count={4} />
      </Section>
    </Page>
  );
}

const meta = {
  title: 'Patterns/Product tiles',
  component: Tiles,
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
} satisfies Meta<typeof Tiles>;

export default meta;

/** Flush shelves: even, with one large, with a note, and their place before they come. */
export const Shelves: StoryObj<typeof meta> = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('listitem').length).toBeGreaterThanOrEqual(12);
  },
};
