import { stripVTControlCharacters, styleText } from 'node:util';

export type Column<Row> = { title: string; value: (row: Row) => string; align?: 'end' };

/** What the command writes with: a table or lines for people, one JSON document for programs. */
export interface Terminal {
  line(text?: string): void;
  table<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): void;
  json(value: unknown): void;
  /** A line that goes over the last one, where a person watches. Goes to stderr. */
  progress(text: string): void;
  paint(style: 'bold' | 'dim' | 'green' | 'yellow' | 'red' | 'cyan', text: string): string;
}

export type TerminalOptions = { stdout: NodeJS.WriteStream; stderr: NodeJS.WriteStream; color: boolean };

export function createTerminal({ stdout, stderr, color }: TerminalOptions): Terminal {
  const isPainted = color && stdout.isTTY === true;
  const paint: Terminal['paint'] = (style, text) =>
    isPainted ? styleText(style, text, { validateStream: false }) : text;
  const line = (text = '') => void stdout.write(`${text}\n`);
  return {
    line,
    paint,
    json: value => line(JSON.stringify(value, undefined, 2)),
    table(columns, rows) {
      for (const text of layOut(columns, rows, title => paint('dim', title))) line(text);
    },
    progress(text) {
      if (stderr.isTTY) stderr.write(`\r\u001b[K${text}`);
    },
  };
}

function layOut<Row>(columns: readonly Column<Row>[], rows: readonly Row[], paintTitle: (title: string) => string) {
  const cells = [
    columns.map(({ title }) => paintTitle(title)),
    ...rows.map(row => columns.map(({ value }) => value(row))),
  ];
  const widths = columns.map((_, index) => Math.max(...cells.map(row => widthOf(row[index] ?? ''))));
  return cells.map(row =>
    row
      .map((cell, index) => {
        const space = ' '.repeat((widths[index] ?? 0) - widthOf(cell));
        return columns[index]?.align === 'end' ? space + cell : cell + space;
      })
      .join('  ')
      .trimEnd(),
  );
}

/** Hangul and other wide characters take two columns. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of stripVTControlCharacters(text)) {
    width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
      character,
    )
      ? 2
      : 1;
  }
  return width;
}

/** `12.3 kB`, `840 B`. */
export function formatBytes(bytes: number): string {
  return bytes < 1000 ? `${bytes} B` : `${(bytes / 1000).toFixed(1)} kB`;
}

/** `2026-11-25 03:32` in UTC. */
export function formatTime(at: string): string {
  return at.slice(0, 16).replace('T', ' ');
}
