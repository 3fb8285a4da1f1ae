import type { PictureSource } from '../components/picture/index.ts';
import type { Money } from '../components/price/index.ts';

/** Pieces for stories and tests; their pictures are in `.storybook/public/pieces`. */
export function samplePicture(name: string, alt = ''): PictureSource {
  return {
    src: `pieces/${name}-{width}.{format}`,
    widths: [400, 800],
    formats: ['avif'],
    width: 800,
    height: 1000,
    alt,
    placeholder: '#b8b0a6',
  };
}

export const won = (amount: number): Money => ({ amount, currency: 'KRW' });

export const samplePieces = [
  {
    id: 'bowl',
    en: 'Black-glaze tea bowl',
    ko: '흑유 찻사발',
    maker: { en: 'Seomjin Kiln', ko: '섬진요' },
    price: won(96000),
  },
  {
    id: 'ironcup',
    en: 'Iron-sprig cup',
    ko: '철화 풀꽃 잔',
    maker: { en: 'Gyeryong Studio', ko: '계룡 공방' },
    price: won(42000),
  },
  {
    id: 'plate',
    en: 'Celadon plate, 21 cm',
    ko: '청자 접시, 21 cm',
    maker: { en: 'Tamjin Kiln', ko: '탐진요' },
    price: won(54000),
  },
  { id: 'cup', en: 'Bare-clay cup', ko: '생흙 잔', maker: { en: 'Seomjin Kiln', ko: '섬진요' }, price: won(38000) },
  {
    id: 'teapot',
    en: 'Celadon teapot',
    ko: '청자 다관',
    maker: { en: 'Tamjin Kiln', ko: '탐진요' },
    price: won(185000),
  },
  {
    id: 'moonjar',
    en: 'Moon jar, small',
    ko: '작은 달항아리',
    maker: { en: 'Baekun Kiln', ko: '백운요' },
    price: won(680000),
  },
] as const;
