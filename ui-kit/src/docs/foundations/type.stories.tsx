import type { Meta, StoryObj } from '@storybook/react-vite';
import { useEffect, useRef, useState } from 'react';
import { Heading } from '../../components/heading/index.ts';
import { Text } from '../../components/text/index.ts';
import { type TypeRole, values } from '../../tokens/index.ts';
import styles from './sheet.module.css';

const headings = ['display', 'title', 'heading', 'name'];
const words: Record<string, { en: string; ko: string }> = {
  display: { en: 'Set down where the light stays', ko: '빛이 머무는 곳에 놓습니다' },
  title: { en: 'Out of the kiln this month', ko: '이달에 가마에서 나온 그릇' },
  heading: { en: 'The weight is right', ko: '무게가 알맞습니다' },
  name: { en: 'Bare-clay cup', ko: '생흙 잔' },
};
const prose = {
  en: 'No glaze outside, a thin clear one within. Rough to the hand at first; it takes a polish from being held.',
  ko: '겉에는 유약을 입히지 않고 안에는 맑은 유약을 얇게 발랐습니다. 처음에는 거칠지만 쓸수록 손에 길듭니다.',
};

function TypeSheet() {
  return (
    <div className={styles.sheet}>
      <Heading level={1}>Type</Heading>
      <Text measure>
        Headings, names and totals in Gowun Batang 400, never bold, never below 16 px. Everything else in Pretendard
        400, and 700 for the few words that decide. Hangul fills its square: looser lines and tighter tracking, words
        kept whole. The values switch by <code>lang</code>.
      </Text>
      {values.type.map(role => (
        <div key={role} className={styles.specimen}>
          <Text size="caption" tone="muted">
            <code>
              --size-{role} --leading-{role} --tracking-{role}
            </code>
          </Text>
          <div className={styles.columns}>
            <Measured role={role} language="en" />
            <Measured role={role} language="ko" />
          </div>
        </div>
      ))}
    </div>
  );
}

/** With the size that it has here: display to lead grow with the window. */
function Measured({ role, language }: { role: TypeRole; language: 'en' | 'ko' }) {
  const frame = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState('');
  useEffect(() => {
    const measure = () => {
      const text = frame.current?.querySelector('p');
      if (text) setSize(sizeOf(getComputedStyle(text)));
    };
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  return (
    <div ref={frame}>
      <Specimen role={role} language={language} />
      <Text size="caption" tone="muted" render={<span />}>
        {size}
      </Text>
    </div>
  );
}

/** As in `42 px, lines of 49.6 px, tracking -0.5 px`. */
function sizeOf({ fontSize, lineHeight, letterSpacing }: CSSStyleDeclaration): string {
  const pixels = (value: string) => `${Math.round(Number.parseFloat(value) * 100) / 100} px`;
  const tracking = letterSpacing === 'normal' ? '' : `, tracking ${pixels(letterSpacing)}`;
  return `${pixels(fontSize)}, lines of ${pixels(lineHeight)}${tracking}`;
}

function Specimen({ role, language }: { role: TypeRole; language: 'en' | 'ko' }) {
  const sample = (words[role] ?? prose)[language];
  if (headings.includes(role)) {
    return (
      <div lang={language}>
        <Text render={<p className={role} />}>{sample}</Text>
      </div>
    );
  }
  return (
    <div lang={language}>
      <Text size={role as 'body'}>{sample}</Text>
    </div>
  );
}

const meta = {
  title: 'Foundations/Type',
  component: TypeSheet,
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof TypeSheet>;

export default meta;

/** Every role, Latin beside Korean. */
export const Scale: StoryObj<typeof meta> = {};
