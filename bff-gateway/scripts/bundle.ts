type Parameter = { name: string; in: string };
type Operation = { operationId?: string; parameters?: (Parameter | { $ref: string })[] };

/** As much of an OpenAPI document as bundling needs. */
export interface Document {
  openapi: string;
  info: { title: string; version: string; description?: string };
  paths: Record<string, Record<string, Operation>>;
  components?: Record<string, Record<string, unknown>> & { parameters?: Record<string, Parameter> };
}

/** One document that stands alone: what it takes from a sibling (`shared.openapi.yaml#/…`) becomes its own component. */
export function bundle(name: string, documents: ReadonlyMap<string, Document>): Document {
  const root = documents.get(name);
  if (!root) throw new Error(`There is no document ${name}`);
  const components: Record<string, Record<string, unknown>> = structuredClone(root.components ?? {});
  const result = { ...structuredClone(root), components };

  const visit = (node: unknown, home: string): void => {
    if (Array.isArray(node)) for (const item of node) visit(item, home);
    else if (node !== null && typeof node === 'object') {
      const holder = node as { $ref?: unknown };
      if (typeof holder.$ref === 'string') holder.$ref = take(holder.$ref, home);
      for (const value of Object.values(node)) visit(value, home);
    }
  };

  const take = (ref: string, home: string): string => {
    const [file = '', pointer = ''] = ref.split('#');
    const source = file ? file.replace('./', '').replace('.openapi.yaml', '') : home;
    const [, , kind = '', part = ''] = pointer.split('/');
    components[kind] ??= {};
    const group = components[kind];
    if (source !== name && !(part in group)) {
      const value = documents.get(source)?.components?.[kind]?.[part];
      if (value === undefined) throw new Error(`${name}: nothing at ${ref}`);
      group[part] = structuredClone(value);
      visit(group[part], source);
    }
    return `#/components/${kind}/${part}`;
  };

  visit(result.paths, name);
  for (const group of Object.values(root.components ?? {})) {
    for (const part of Object.keys(group)) {
      const kind = Object.keys(root.components ?? {}).find(key => root.components?.[key] === group) ?? '';
      visit(components[kind]?.[part], name);
    }
  }
  return result as Document;
}
