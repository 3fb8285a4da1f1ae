import { createElement, Fragment } from 'react';
import { classNames } from '../../internal/class-names.ts';
import type { ComponentDocs, Example, KeyRow } from './component-docs.ts';
import styles from './component-page.module.css';
import type { Entry } from './entries.ts';

export function Usage({ do: right, dont: wrong }: ComponentDocs['usage']) {
  return (
    <>
      {right.map(one => (
        <Shown key={one.note} {...one} verdict="do" />
      ))}
      {wrong.map(one => (
        <Shown key={one.note} {...one} verdict="dont" />
      ))}
    </>
  );
}

function Shown({ note, example, verdict }: Example & { verdict: 'do' | 'dont' }) {
  return (
    <figure className={classNames(styles.example, styles[verdict])}>
      <div className={styles.stage}>{example}</div>
      <figcaption>
        <strong>{verdict === 'do' ? 'Do.' : 'Don’t.'}</strong> {withCode(note)}
      </figcaption>
    </figure>
  );
}

export function Content({ rules }: { rules: readonly string[] }) {
  return (
    <ul>
      {rules.map(rule => (
        <li key={rule}>{withCode(rule)}</li>
      ))}
    </ul>
  );
}

interface AccessibilityProps {
  roles: readonly string[];
  keyboard: readonly KeyRow[];
  tested: readonly string[];
}

export function Accessibility({ roles, keyboard, tested }: AccessibilityProps) {
  return (
    <>
      <Content rules={roles} />
      <table>
        <caption>Keyboard</caption>
        <thead>
          <tr>
            <th scope="col">Keys</th>
            <th scope="col">What they do</th>
          </tr>
        </thead>
        <tbody>
          {keyboard.map(({ keys, does }) => (
            <tr key={keys}>
              <td>
                <kbd>{keys}</kbd>
              </td>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>Tested, each on every change:</p>
      <Content rules={tested} />
    </>
  );
}

export function Tokens({ names }: { names: readonly string[] }) {
  if (names.length === 0) return <p>None of its own: it is drawn by the parts that it puts together.</p>;
  return (
    <ul>
      {names.map(name => (
        <li key={name}>
          <code>--{name}</code>
        </li>
      ))}
    </ul>
  );
}

export function Changes({ changes }: Pick<Entry, 'changes'>) {
  return (
    <ul>
      {changes.map(({ version, change }) => (
        <li key={version + change}>
          <strong>{version}</strong> {withCode(change)}
        </li>
      ))}
    </ul>
  );
}

/** What stands between backquotes is code. */
function withCode(sentence: string) {
  const parts = sentence
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 ? createElement('code', null, part) : part));
  return createElement(Fragment, null, ...parts);
}
