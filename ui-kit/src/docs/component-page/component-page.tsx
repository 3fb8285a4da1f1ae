import {
  ArgTypes,
  Controls,
  DocsContext,
  DocsPage,
  Markdown,
  Primary,
  Source,
  Stories,
  Subheading,
  Title,
  Unstyled,
  useOf,
} from '@storybook/addon-docs/blocks';
import { useContext } from 'react';
import { type Entry, entries, importLine } from './entries.ts';
import { Accessibility, Changes, Content, Tokens, Usage } from './sections.tsx';
import { WhereUsed } from './where-used.tsx';

/** The page of every component: one order for all, so that a designer knows where to look. Other pages keep Storybook's own. */
export function ComponentPage() {
  const { preparedMeta } = useOf('meta', ['meta']);
  const name = /components\/([\w-]+)\/[\w-]+\.stories/.exec(String(preparedMeta.parameters.fileName))?.[1];
  const entry = entries.find(one => one.name === name);
  return entry ? <Page entry={entry} /> : <DocsPage />;
}

function Page({ entry }: { entry: Entry }) {
  const { docs } = entry;
  const [first] = useContext(DocsContext).componentStories();
  if (!docs) return <DocsPage />;
  return (
    <>
      <Title />
      <Markdown>{docs.overview}</Markdown>
      <Subheading>Playground</Subheading>
      <Primary />
      <Controls />
      <Stories title="Variants and states" includePrimary={false} />
      <Subheading>Usage</Subheading>
      <Unstyled>
        <Usage {...docs.usage} />
      </Unstyled>
      <Subheading>Content</Subheading>
      <Content rules={docs.content} />
      <Subheading>Accessibility</Subheading>
      <Accessibility {...docs.accessibility} tested={entry.tested} />
      <Subheading>Tokens used</Subheading>
      <Tokens names={entry.tokens} />
      <Subheading>API</Subheading>
      <ArgTypes />
      <Source language="typescript" code={entry.api} />
      <Subheading>Code to copy</Subheading>
      <Source language="tsx" code={importLine(entry)} />
      {first && <Source of={first.moduleExport} />}
      <Subheading>Status</Subheading>
      <Markdown>{STATUS[docs.status]}</Markdown>
      <Subheading>Changelog</Subheading>
      <Changes changes={entry.changes} />
      <Subheading>Where it is used</Subheading>
      <WhereUsed entry={entry.name} />
    </>
  );
}

const STATUS = {
  stable: '**Stable.** It changes by semver: what is declared here holds until the next major version.',
  new: '**New.** It may still change in a minor version; the changelog says so.',
  deprecated: '**Deprecated.** It warns while developing and goes with the next major version.',
} as const;
