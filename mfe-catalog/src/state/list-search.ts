/** Changes of a list's address. Each starts the list anew, so each drops the cursor. */

export function withChoice(search: URLSearchParams, name: string, value: string, isChosen: boolean): URLSearchParams {
  const next = anew(search);
  const others = next.getAll(name).filter(chosen => chosen !== value);
  next.delete(name);
  for (const chosen of isChosen ? [...others, value] : others) next.append(name, chosen);
  return next;
}

/** `undefined` takes the parameter out. */
export function withParameters(search: URLSearchParams, values: Record<string, string | undefined>): URLSearchParams {
  const next = anew(search);
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) next.delete(name);
    else next.set(name, value);
  }
  return next;
}

/** Nothing chosen; only the order stays. */
export function withoutChoices(search: URLSearchParams): URLSearchParams {
  const sort = search.get('sort');
  return new URLSearchParams(sort ? { sort } : {});
}

/** The list without regard to the part that is shown. */
export function anew(search: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(search);
  next.delete('cursor');
  return next;
}

export const searchPath = (pathname: string, search: URLSearchParams) =>
  search.size > 0 ? `${pathname}?${search}` : pathname;
