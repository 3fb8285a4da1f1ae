import type { ShellDocument } from '../document/shell-document.ts';
import { discoverRemote } from './adopt-remote.ts';

/**
 * Has the remote of the first page there before there is a router, so that its routes are in the tree from the start: on
 * a server, and before server HTML is hydrated. @returns whether it is.
 */
export async function loadFirstRemote(document: ShellDocument, pathname: string): Promise<boolean> {
  return (await discoverRemote(document, pathname, () => undefined)) === undefined;
}
