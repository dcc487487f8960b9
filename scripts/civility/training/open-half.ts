/** Every second one of a kind is open: it may be looked at, and chooses thresholds. The others are only counted. */
export function withOpenHalf<T>(items: readonly T[], kindOf: (item: T) => string): (T & { readonly open: boolean })[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const kind = kindOf(item);
    const count = seen.get(kind) ?? 0;
    seen.set(kind, count + 1);
    return { ...item, open: count % 2 === 0 };
  });
}
