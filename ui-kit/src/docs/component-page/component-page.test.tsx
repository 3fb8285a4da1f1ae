import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { countIn } from '../../../scripts/usage.ts';
import { ToastProvider } from '../../components/toast/index.ts';
import { type Entry, entries, importLine, missingSections } from './entries.ts';
import { apiOf, changesOf, testedOf, tokensOf } from './facts-of.ts';
import { Accessibility, Changes, Tokens, Usage } from './sections.tsx';

describe.each(entries.map(entry => [entry.name, entry] as const))('the page of %s', (_, entry) => {
  it('has every section', () => {
    expect(missingSections(entry)).toEqual([]);
  });

  it('draws its examples, keys, tokens and changes', () => {
    const { docs } = entry as Entry & { docs: NonNullable<Entry['docs']> };
    render(
      <ToastProvider>
        <Usage {...docs.usage} />
        <Accessibility {...docs.accessibility} tested={entry.tested} />
        <Tokens names={entry.tokens} />
        <Changes changes={entry.changes} />
      </ToastProvider>,
    );
    expect(screen.getAllByText('Do.').length).toBe(docs.usage.do.length);
    expect(screen.getAllByText('Don’t.').length).toBe(docs.usage.dont.length);
    expect(screen.getByRole('table', { name: 'Keyboard' })).toBeTruthy();
  });
});

it('draws what stands between backquotes as code', () => {
  render(<Changes changes={[{ version: '1.1.0', change: '`Button` has a size' }]} />);
  expect(screen.getByText('Button').tagName).toBe('CODE');
});

describe('what is missing', () => {
  const [entry] = entries as [Entry];

  it('is every section that has nothing to show', () => {
    expect(missingSections({ ...entry, docs: undefined })).toEqual([
      'overview',
      'usage',
      'content',
      'accessibility',
      'status',
    ]);
    expect(missingSections({ ...entry, stories: [], api: '', changes: [] })).toEqual([
      'playground',
      'api',
      'changelog',
    ]);
    expect(missingSections({ ...entry, tested: [] })).toEqual(['accessibility']);
  });
});

describe('facts of a component', () => {
  it('reads tokens, but not a component’s own properties', () => {
    expect(tokensOf('.a { --own: 1px; gap: var(--space-2); width: var(--own); color: var(--colour-ink); }')).toEqual([
      'colour-ink',
      'space-2',
    ]);
  });

  it('reads what tests say', () => {
    expect(testedOf("it('is a button', () => {});\n  it.each(['ko', 'en'] as const)('says %s', () => {});")).toEqual([
      'is a button',
      'says %s',
    ]);
  });

  it('reads the changes that name it', () => {
    const log = '# kit\n## 1.1.0\n- Button has a size\n- Chip is round\n## 1.0.0\n- 66 entries, from accordion to tabs';
    expect(changesOf(log, ['button', 'Button'])).toEqual([
      { version: '1.1.0', change: 'Button has a size' },
      { version: '1.0.0', change: '66 entries, from accordion to tabs' },
    ]);
  });

  it('reads what is declared', () => {
    expect(apiOf('# x\n\n## button\n\n```ts\nexport { Button };\n```\n\n## chip\n', 'button')).toBe(
      'export { Button };',
    );
    expect(
      importLine({ ...(entries[0] as Entry), name: 'chip', api: "export { Chip, type ChipProps, Chips } from './x';" }),
    ).toBe("import { Chip, Chips } from '@maru/ui-kit/chip';");
  });

  it('counts where a room draws it', () => {
    const source = `import { Button } from '@maru/ui-kit/button';
      import { useToast } from '@maru/ui-kit/toast';
      import type { Money } from '@maru/ui-kit/price';
      export const x = () => <><Button /><Button>a</Button><Other /></>;`;
    expect(countIn(source)).toEqual({ button: 2, toast: 1 });
  });
});
