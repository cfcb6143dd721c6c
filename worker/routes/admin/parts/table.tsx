/** @jsxImportSource hono/jsx */
import type { Child } from "hono/jsx";

interface Column {
  label: string;
  numeric?: boolean;
  /** For columns that explain themselves, such as buttons: the label is for screen readers only. */
  silent?: boolean;
}

interface Row {
  key: string;
  cells: Child[];
  /** Which cell names the row; the first, unless said otherwise. */
  head?: number;
}

interface TableProps {
  caption: string;
  columns: Column[];
  rows: Row[];
  /** Stands in its place where there is no row. */
  empty: Child;
}

/** Written out, since browsers forget what a table is when its rows are drawn as blocks. */
const ROLE = {
  table: { role: "table" },
  rowgroup: { role: "rowgroup" },
  row: { role: "row" },
  columnheader: { role: "columnheader" },
  rowheader: { role: "rowheader" },
  cell: { role: "cell" },
} as const;

/** A table whose rows become blocks on narrow screens, each value beside its label. */
export const Table = ({ caption, columns, rows, empty }: TableProps) => {
  if (rows.length === 0) return <div class="ad-empty">{empty}</div>;
  return (
    <table class="kern-table ad-table" {...ROLE.table}>
      <caption class="pg-vh">{caption}</caption>
      <thead {...ROLE.rowgroup}>
        <tr class="kern-table__row" {...ROLE.row}>
          {columns.map((column) => (
            <th class={cellClass("header", column)} scope="col" {...ROLE.columnheader}>
              {column.silent ? <span class="pg-vh">{column.label}</span> : column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROLE.rowgroup}>
        {rows.map((row) => (
          <tr class="kern-table__row" {...ROLE.row} key={row.key}>
            {columns.map((column, index) => (
              <Cell column={column} isHead={index === (row.head ?? 0)}>
                {row.cells[index]}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const cellClass = (kind: "header" | "cell", { numeric }: Column): string =>
  `kern-table__${kind}${numeric ? ` kern-table__${kind}--numeric` : ""}`;

/** A blank cell takes no line where rows are blocks. */
const isBlank = (content: Child): boolean => content === undefined || content === null || content === "";

const Cell = ({ column, isHead, children }: { column: Column; isHead: boolean; children?: Child }) => {
  const label = column.silent ? undefined : column.label;
  return isHead ? (
    <th class={cellClass("header", column)} scope="row" {...ROLE.rowheader}>
      <div dir="auto">{children}</div>
    </th>
  ) : (
    <td class={cellClass("cell", column)} {...ROLE.cell} data-label={label}>
      {isBlank(children) ? null : <div dir={column.numeric ? undefined : "auto"}>{children}</div>}
    </td>
  );
};
