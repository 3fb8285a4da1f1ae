import { Heading } from '../../components/heading/index.ts';
import { Table } from '../../components/table/index.ts';
import { Text } from '../../components/text/index.ts';
import { rolePairs } from '../../tokens/build/contrast-pairs.ts';
import { values } from '../../tokens/index.ts';
import { contrast } from './contrast.ts';
import styles from './sheet.module.css';

type Role = (typeof values.colour)[number];
const schemes = ['light', 'dark', 'lightContrast', 'darkContrast'] as const;
const names = {
  light: 'Light',
  dark: 'Dark',
  lightContrast: 'High contrast, light',
  darkContrast: 'High contrast, dark',
};
const roles = new Map<string, Role>(values.colour.map(role => [role.name, role]));

export function ColourSheet() {
  return (
    <div className={styles.sheet}>
      <Heading level={1}>Colour</Heading>
      <Text measure>
        Roles, not shades: a role says where it is used, and each scheme gives it its value. Accents are small: clay for
        “few left” and “changed”, celadon for “in stock” and “kept”, indigo for information. Stock has a shape as well.
      </Text>
      <Table
        caption="Roles"
        rows={values.colour}
        rowId={role => role.name}
        columns={[
          { id: 'name', header: 'Role', isRowHeader: true, cell: role => <code>--colour-{role.name}</code> },
          { id: 'use', header: 'Used for', cell: role => role.use },
          ...schemes.map(scheme => ({
            id: scheme,
            header: names[scheme],
            cell: (role: Role) => <Swatch colour={role[scheme]} />,
          })),
        ]}
      />
      <Table
        caption="Contrast (WCAG 2), computed from the values above. Text needs 4.5, edges and rings need 3; a pair below stops the token build."
        rows={[
          ...rolePairs.text.map(pair => ({ pair, least: 4.5 })),
          ...rolePairs.graphic.map(pair => ({ pair, least: 3 })),
        ]}
        rowId={row => row.pair.join(' on ')}
        columns={[
          { id: 'pair', header: 'Pair', isRowHeader: true, cell: row => row.pair.join(' on ') },
          { id: 'least', header: 'Needs', cell: row => row.least, align: 'end' },
          ...schemes.map(scheme => ({
            id: scheme,
            header: names[scheme],
            align: 'end' as const,
            cell: (row: { pair: readonly [string, string] }) => ratioOf(row.pair, scheme).toFixed(1),
          })),
        ]}
      />
    </div>
  );
}

function ratioOf([front, ground]: readonly [string, string], scheme: (typeof schemes)[number]): number {
  return contrast(roles.get(front)?.[scheme] ?? '', roles.get(ground)?.[scheme] ?? '');
}

function Swatch({ colour }: { colour: string }) {
  return (
    <span className={styles.swatch}>
      <svg aria-hidden="true" viewBox="0 0 40 24" className={styles.chip}>
        <rect width="40" height="24" fill={colour} />
      </svg>
      <code>{colour.replace(/^oklch\(|\)$/g, '')}</code>
    </span>
  );
}
