/** How any list is handed out: page by page. */

export interface Page<Row> {
  rows: Row[];
  /** Asks for the rows after these; null at the end. A page may be short, even empty, and yet have a next. */
  next: string | null;
}

export interface PageQuery {
  /** `next` of the page before; BadCursorError for one of another list. */
  cursor?: string;
  /** Most rows of a page, at least 1. */
  limit: number;
}
