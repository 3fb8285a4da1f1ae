import { existsSync, globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

/** Files that are not as they are on disk, by absolute path. */
export type Overlay = ReadonlyMap<string, string>;

export type RoomProgram = {
  root: string;
  /** Folder of the room below the root, as in `mfe-cart`. */
  room: string;
  checker: ts.TypeChecker;
  /** The room's own sources, without tests, stories and what is generated. */
  sources: ts.SourceFile[];
  /** Every TypeScript source that takes part, of other rooms too. */
  all: readonly ts.SourceFile[];
  read(path: string): string | undefined;
};

const KIT_ENTRIES = 'ui-kit/src/components/*/index.ts';
/** What of a room is looked at. */
const SOURCES: Readonly<Record<string, string>> = {
  'bff-gateway': 'src/clients/*.ts',
  'ui-kit': 'src/components/*/index.ts',
  default: 'src/**/*.{ts,tsx}',
};
const NOT_SHIPPED = ['**/*.test.ts', '**/*.test.tsx', '**/*.stories.tsx', '**/test/**', '**/testing/**'];

/**
 * Opens programs of a working copy. Files that several rooms read are parsed once, and a room's next program goes on
 * from its last one.
 * @param root the working copy
 */
export function createPrograms(root: string) {
  const parsed = new Map<string, { text: string; file: ts.SourceFile }>();
  const resolutions = ts.createModuleResolutionCache(root, name => name, compilerOptions(root));
  const before = new Map<string, ts.Program>();

  function open(room: string, overlay: Overlay = new Map()): RoomProgram {
    const options = compilerOptions(root);
    const host = ts.createCompilerHost(options);
    const read = (path: string) => overlay.get(resolve(path)) ?? ts.sys.readFile(path);
    host.readFile = read;
    host.fileExists = path => overlay.has(resolve(path)) || ts.sys.fileExists(path);
    host.getSourceFile = (path, target) => {
      const text = read(path);
      if (text === undefined) return undefined;
      const known = parsed.get(path);
      if (known?.text === text) return known.file;
      const file = ts.createSourceFile(path, text, target, true);
      parsed.set(path, { text, file });
      return file;
    };
    host.resolveModuleNameLiterals = (literals, from, redirected, settings) =>
      literals.map(literal => ts.resolveModuleName(literal.text, from, settings, host, resolutions, redirected));
    const folder = join(root, room);
    const names = [
      ...globSync(SOURCES[room] ?? SOURCES.default ?? '', { cwd: folder, exclude: NOT_SHIPPED }).map(path =>
        join(folder, path),
      ),
      // The shell provides all of the kit, whatever it shows itself.
      ...(room === 'shell' ? globSync(KIT_ENTRIES, { cwd: root }).map(path => join(root, path)) : []),
    ];
    const program = ts.createProgram({ rootNames: names.sort(), options, host, oldProgram: before.get(room) });
    before.set(room, program);
    const all = program.getSourceFiles().filter(file => !file.isDeclarationFile);
    const own = `${folder}/`;
    return {
      root,
      room,
      checker: program.getTypeChecker(),
      sources: all.filter(({ fileName }) => fileName.startsWith(own) && !/\/generated\//.test(fileName)),
      all,
      read,
    };
  }
  return {
    open,
    read: (path: string, overlay: Overlay = new Map()) => overlay.get(resolve(path)) ?? ts.sys.readFile(path),
  };
}

export type Programs = ReturnType<typeof createPrograms>;

/** `src/pages/cart/cart.page.tsx:71`, from the room's folder. */
export function placeOf({ root, room }: RoomProgram, node: ts.Node): string {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return `${file.fileName.slice(join(root, room).length + 1)}:${line + 1}`;
}

/** Calls `visit` for each node of the room's own sources. */
export function walk({ sources }: RoomProgram, visit: (node: ts.Node) => void): void {
  const step = (node: ts.Node): void => {
    visit(node);
    ts.forEachChild(node, step);
  };
  for (const file of sources) step(file);
}

/** A room may be built from a copy elsewhere; what it lacks there is that of this working copy. */
export function fromWorkingCopy(root: string, path: string): string {
  const own = join(root, path);
  return existsSync(own) ? own : join(import.meta.dirname, '../..', path);
}

function compilerOptions(root: string): ts.CompilerOptions {
  const { config } = ts.readConfigFile(fromWorkingCopy(root, 'tsconfig.browser.json'), ts.sys.readFile);
  const base = ts.readConfigFile(fromWorkingCopy(root, 'tsconfig.base.json'), ts.sys.readFile).config;
  const merged = { ...base.compilerOptions, ...config.compilerOptions };
  return { ...ts.convertCompilerOptionsFromJson(merged, root).options, allowJs: false };
}
