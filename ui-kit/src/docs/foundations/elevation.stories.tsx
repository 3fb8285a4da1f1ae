import type { Meta, StoryObj } from '@storybook/react-vite';
import { Heading } from '../../components/heading/index.ts';
import { Text } from '../../components/text/index.ts';
import { values } from '../../tokens/index.ts';
import styles from './sheet.module.css';

function ElevationSheet() {
  return (
    <div className={styles.sheet}>
      <Heading level={1}>Elevation</Heading>
      <Text measure>
        Things are set down, so almost nothing floats. Order on the page comes from ground and line: paper, a floor
        board, a raised field. A shadow is for what lies over the page and goes away again.
      </Text>
      <div className={styles.boxes}>
        {values.elevation.map(step => (
          <figure key={step.name} className={styles.box} data-elevation={step.name}>
            <figcaption>
              <code>--elevation-{step.name}</code>
              <Text size="small">{step.use}</Text>
              <Text size="caption" tone="muted">
                {step.value}
              </Text>
            </figcaption>
          </figure>
        ))}
      </div>
      <Heading level={2} look="heading">
        Grounds
      </Heading>
      <div className={styles.boxes}>
        {(['paper', 'board', 'raised', 'hall'] as const).map(ground => (
          <figure key={ground} className={styles.box} data-ground={ground}>
            <figcaption>
              <code>--colour-{ground}</code>
              <Text size="small">{values.colour.find(({ name }) => name === ground)?.use}</Text>
            </figcaption>
          </figure>
        ))}
      </div>
    </div>
  );
}

const meta = {
  title: 'Foundations/Elevation',
  component: ElevationSheet,
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof ElevationSheet>;

export default meta;

/** What lies over the page, and the grounds that do the rest. */
export const Levels: StoryObj<typeof meta> = {};
