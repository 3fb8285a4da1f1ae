import { expect, it } from 'vitest';
import { drawnEntries } from './kit-usage.ts';

it('counts what is drawn of the kit, by entry, whatever it is called here', () => {
  const source = `
    import { Button } from '@maru/ui-kit/button';
    import { Row as Line, Stack } from '@maru/ui-kit/stack';
    import * as tabs from '@maru/ui-kit/tabs';
    import { Other } from './other.tsx';
    import '@maru/ui-kit/tokens.css';
    export const A = () => <Stack><Button /><Line><Button render={<Button />} /></Line><Other /><tabs.Tabs /></Stack>;
  `;
  expect(drawnEntries(source).sort()).toEqual(['button', 'button', 'button', 'stack', 'stack', 'tabs']);
});

it('counts what is fetched to be drawn, and neither types, nor comments, nor what only has the name', () => {
  const source = `
    import type { DialogProps } from '@maru/ui-kit/dialog';
    import { Link } from '@maru/shell/contract/router';
    // <Button />
    const open = () => import('@maru/ui-kit/drawer');
    export const A = (props: DialogProps) => <Link to="/">Button</Link>;
  `;
  expect(drawnEntries(source)).toEqual(['drawer']);
});
