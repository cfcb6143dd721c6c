/** @jsxImportSource hono/jsx */
import type { Child } from "hono/jsx";
import { DateBlock, SpokenDay } from "../../pages/date-block.tsx";

interface DateProps {
  /** When it begins, UTC ISO 8601. */
  instant: string;
  timeZone: string;
  children?: Child;
}

/** The large day left of whatever stands beside it, under the rule that marks the next session. */
export const DateGutter = ({ instant, timeZone, children }: DateProps) => (
  <div class="pg-rule pg-gut ad-gut">
    <DateBlock instant={instant} timeZone={timeZone} large />
    <div>{children}</div>
  </div>
);

interface AdminDateProps extends DateProps {
  title: Child;
  href?: string;
  struck?: boolean;
}

/** A session as the picture of a page: its day large, its title, and what there is to say and do. */
export const AdminDate = ({ instant, timeZone, title, href, struck, children }: AdminDateProps) => (
  <section class="pg-rule pg-gut ad-gut">
    <DateBlock instant={instant} timeZone={timeZone} large silent struck={struck} />
    <div>
      <h2 class="pg-h1" dir="auto">
        <SpokenDay instant={instant} timeZone={timeZone} />
        {href ? (
          <a class="pg-home" href={href}>
            {title}
          </a>
        ) : (
          title
        )}
      </h2>
      {children}
    </div>
  </section>
);
