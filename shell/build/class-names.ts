import { basename } from 'node:path';
import { packageOf } from './package-of.ts';

const KIT = '@maru/ui-kit';

/**
 * Names a CSS module's class after package, release (of the kit: its version) and file. Two versions of the kit, or two
 * releases of one remote during a swap, live on one page without meeting; web and server build agree on every name.
 */
export function classNamer(releaseId: string) {
  return (context: { resourcePath: string }, _template: string, localName: string): string => {
    const { name, version } = packageOf(context.resourcePath);
    const owner = name === KIT ? `kit_${version.replaceAll('.', '-')}` : `${name.replace('@maru/', '')}_${releaseId}`;
    const file = basename(context.resourcePath)
      .replace(/(\.module)?\.css$/, '')
      .replaceAll('.', '-');
    return `${owner}_${file}_${localName}`;
  };
}
