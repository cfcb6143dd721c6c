/** @jsxImportSource hono/jsx */
import type { Child } from "hono/jsx";
import { msg } from "../../../localization.ts";
import { Table } from "../parts/index.ts";

interface FigureProps {
  /** Where several stand in a section: what this one is about. */
  heading?: string;
  /** What the table is called. */
  caption: string;
  columns: { label: string; numeric?: boolean }[];
  rows: Child[][];
  children?: Child;
}

/** A plot with its table, which is closed until asked for. */
export const Figure = ({ heading, caption, columns, rows, children }: FigureProps) => (
  <div class="ad-figure">
    {heading && <h3 class="pg-h3">{heading}</h3>}
    {children}
    <details class="ad-figure-table">
      <summary>
        {msg("Als Tabelle", { id: "figures-as-table" })}
        <span class="pg-vh">: {heading ? `${caption}, ${heading}` : caption}</span>
      </summary>
      <Table
        caption={caption}
        columns={columns}
        rows={rows.map((cells, index) => ({ key: String(index), cells }))}
        empty=""
      />
    </details>
  </div>
);
