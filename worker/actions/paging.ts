/** Where a page of a list ends: the creation and id of its last row. */
export interface Cursor {
  createdAt: string;
  id: string;
}

/** One page of a list, and the cursor of the next. */
export interface Page<T> {
  items: T[];
  next: string | null;
}

/** A page of rows of which one more than the page was read. */
export function toPage<T extends Cursor>(rows: T[], size: number): Page<T> {
  const last = rows.length > size ? rows[size - 1] : undefined;
  return { items: rows.slice(0, size), next: last ? btoa(`${last.createdAt} ${last.id}`) : null };
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
