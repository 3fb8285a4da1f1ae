/** First, last and the neighbours of a page, with a gap where pages are left out. */
export function pageList(page: number, pages: number): { key: string; page?: number }[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter(entry => entry >= 1 && entry <= pages);
  const sorted = [...new Set(wanted)].sort((a, b) => a - b);
  return sorted.flatMap((entry, index) => {
    const before = sorted[index - 1] ?? 0;
    if (entry - before === 2) return [item(entry - 1), item(entry)];
    return entry - before > 2 ? [{ key: `gap ${entry}` }, item(entry)] : [item(entry)];
  });
}

const item = (page: number) => ({ key: String(page), page });
