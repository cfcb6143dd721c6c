/** Where a page of a list ends: the creation (or the instant that the list is ordered by) and id of its last row. */
export interface Cursor {
  createdAt: string;
  id: string;
}

/** One page of a list, and the cursor of the next. */
export interface Page<T> {
  items: T[];
  next: string | null;
}

/** A page of rows of which one more than the page was read, in the order of their creation or of another instant. */
export function toPage<T extends { id: string; createdAt: string }>(
  rows: T[],
  size: number,
  instantOf: (row: T) => string = ({ createdAt }) => createdAt,
): Page<T> {
  const last = rows.length > size ? rows[size - 1] : undefined;
  return { items: rows.slice(0, size), next: last ? btoa(`${instantOf(last)} ${last.id}`) : null };
}

/** The cursor in a request, null for one that we never gave out. */
export function parseCursor(cursor: string): Cursor | null {
  try {
    const [createdAt = "", id = ""] = atob(cursor).split(" ");
    return createdAt && id ? { createdAt, id } : null;
  } catch {
    return null;
  }
}

/** The cursor after a row, by what its list is ordered by: any text. */
export const formatCursor = (key: string, id: string): string => btoa(`${encodeURIComponent(key)} ${id}`);

/** What `formatCursor` made, null for a cursor that we never gave out. */
export function readCursor(cursor: string): { key: string; id: string } | null {
  const parsed = parseCursor(cursor);
  try {
    return parsed && { key: decodeURIComponent(parsed.createdAt), id: parsed.id };
  } catch {
    return null;
  }
}
