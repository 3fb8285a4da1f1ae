import { styleText } from 'node:util';
import { operatorPassword } from './build.ts';
import { SERVICES, type Stack } from './stack.ts';

/** Says what happens while it happens, and how long it took. What `work` answers as text stands behind it. */
export async function step<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const started = performance.now();
  process.stdout.write(`${styleText('dim', '…')} ${name}\n`);
  const result = await work();
  const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`;
  const detail = typeof result === 'string' ? `  ${result}` : '';
  process.stdout.write(`${styleText('green', '✓')} ${name.padEnd(10)} ${styleText('dim', seconds)}${detail}\n`);
  return result;
}

/** The one table that a person needs after `npm start`. */
export function table(stack: Stack, dataDirectory: string, more: readonly [string, string][] = []): void {
  const password = operatorPassword(dataDirectory);
  const services = SERVICES.map(name => `${name} ${new URL(stack.serviceUrls[name]).port}`).join(' · ');
  const rows: [string, string][] = [
    ['Store', `${stack.origin}   (also http://127.0.0.1:${stack.port})`],
    ['API', `${stack.origin}/api/docs`],
    ['Console', `${stack.origin}/_maru/`],
    ['Listening', `gateway ${stack.port} · ${services}`],
    ['Test cards', '4242 4242 4242 4242 paid · 4000 0000 0000 0002 declined · 4000 0000 0000 9995 no funds'],
    ['', '4000 0000 0000 0259 slow · 4000 0000 0000 0119 processor error; any future date, any CVC'],
    ['Sign in', 'demo@maru.example / maru-demo-2026'],
    ...(password ? [['Operator', `operator@maru.example / ${password}`] as [string, string]] : []),
    ...more,
    ['Data', dataDirectory],
    ['Stop', 'Ctrl-C'],
  ];
  process.stdout.write(
    `\n${rows.map(([name, value]) => `  ${styleText('bold', name.padEnd(11))}${value}`).join('\n')}\n\n`,
  );
}
