import { Facts } from '../components/facts/index.ts';
import { Cell, Grid } from '../components/grid/index.ts';
import { Heading } from '../components/heading/index.ts';
import { Link } from '../components/link/index.ts';
import { FloorBoards, Logo } from '../components/logo/index.ts';
import { Page } from '../components/page/index.ts';
import { Section } from '../components/section/index.ts';
import { Shelf } from '../components/shelf/index.ts';
import { Stack } from '../components/stack/index.ts';
import { Text } from '../components/text/index.ts';
import { Piece } from './patterns/piece.tsx';
import styles from './start-page.module.css';
import { places } from './start-places.ts';

/** The first page of Storybook. */
export function StartPage() {
  return (
    <>
      <Page className={styles.page}>
        <Stack gap={5}>
          <Logo size="large" href="#start" label="Maru ui-kit" />
          <Heading level={1} look="display">
            Paper, clay,
            <br />
            and plain words
          </Heading>
          <Text size="lead" measure>
            A maru is the wooden floor between the rooms of a Korean house, open to the yard. Things are set down there,
            in side light. So the page is a floor: pieces stand on it, nothing floats, and the pots bring the colour.
          </Text>
        </Stack>
        <Section title="Where things are">
          <Facts
            rows={places.map(({ id, term, story, name }) => ({
              id,
              term,
              detail: (
                <Link look="inline" href={`./?path=/story/${story}`} target="_top">
                  {name}
                </Link>
              ),
            }))}
          />
        </Section>
        <HowToLook />
        <KeepAndLeave />
        <Section title="One shelf" titleHidden>
          <Shelf>
            {[5, 4, 2, 3].map(index => (
              <Piece key={index} index={index} />
            ))}
          </Shelf>
        </Section>
        <Section title="For whoever builds with it">
          <Text measure>
            One entry a component, never the whole: <code>import {'{ Button }'} from '@maru/ui-kit/button'</code>. Only
            semantic names cross the edge: <code>--colour-ink-muted</code>, not a grey. Tokens are DTCG files in{' '}
            <code>src/tokens</code>; the Foundations are drawn from them. <code>npm run visual -- main</code> shows what
            a change does to every story.
          </Text>
        </Section>
      </Page>
      <FloorBoards />
    </>
  );
}

function HowToLook() {
  return (
    <Section title="How to look">
      <Grid>
        <Cell span={4}>
          <Heading level={3} look="name">
            The toolbar
          </Heading>
          <Text tone="muted">
            Theme (or all of them side by side), language (or a pseudo one, 40 % longer), density, motion, forced
            colours, the store’s widths, and a released version of the kit beside this one.
          </Text>
        </Cell>
        <Cell span={4}>
          <Heading level={3} look="name">
            The page of a component
          </Heading>
          <Text tone="muted">
            “Docs” has it all in one order: when to take it, every state, words, keyboard, tokens, properties, code,
            what changed, and where it is used.
          </Text>
        </Cell>
        <Cell span={4}>
          <Heading level={3} look="name">
            The panel below
          </Heading>
          <Text tone="muted">
            “Accessibility” checks what you see, in the theme and language you chose. “Interactions” plays what
            Behaviour presses, step by step.
          </Text>
        </Cell>
      </Grid>
    </Section>
  );
}

function KeepAndLeave() {
  return (
    <Section title="Keep, and leave out">
      <Grid>
        <Cell span={6}>
          <Text measure>
            Keep: flush shelves, a 2 px seam between pieces. Labels beneath, as in a museum: name, kiln, price. One dark
            room on the home page. Vertical Hangul, one per screen. Empty paper. Plain sentences.
          </Text>
        </Cell>
        <Cell span={6}>
          <Text measure>
            Leave out: cards with borders and shadows, gradients, pill buttons (only chips are round), badges on
            pictures, rows that move by themselves, star icons, uppercase labels, discount red, drawings in empty
            states, coloured primary buttons.
          </Text>
        </Cell>
      </Grid>
    </Section>
  );
}
