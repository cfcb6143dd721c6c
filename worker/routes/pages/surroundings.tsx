/** @jsxImportSource hono/jsx */
import { type Child, createContext, useContext } from "hono/jsx";
import { msg } from "../../localization.ts";

/** Where a page stands, and what its links to itself keep of its address. */
export interface Surroundings {
  /** In a partner's frame, or by itself. */
  framed: boolean;
  kept: Record<string, string>;
  /** The origin that is told how high the page is, where it is known. */
  partner: string | null;
}

/** What the parts of a page know of where it stands. */
export const SurroundingsContext = createContext<Surroundings>({ framed: false, kept: {}, partner: null });

/** The address of the page itself with other parameters. */
export const useOwnAddress = (parameters: Record<string, string>): string =>
  `?${new URLSearchParams({ ...useContext(SurroundingsContext).kept, ...parameters })}`;

interface OutLinkProps {
  href: string | undefined;
  class?: string;
  lang?: string;
  children?: Child;
}

/** A link to another page. From within a frame it opens a window of its own, and says so: no other page may be framed. */
export const OutLink = ({ href, class: style, lang, children }: OutLinkProps) => {
  const { framed } = useContext(SurroundingsContext);
  if (!framed || !href) {
    return (
      <a class={style} href={href} lang={lang}>
        {children}
      </a>
    );
  }
  return (
    <a class={style} href={href} target="_blank" rel="noopener">
      <span lang={lang}>{children}</span> <span aria-hidden="true">↗</span>
      <span class="pg-vh">({msg("neues Fenster", { id: "embed.new-window" })})</span>
    </a>
  );
};
