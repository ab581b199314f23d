import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { Empty } from "#app/components/ui/empty.tsx";
import { Pager } from "#app/components/ui/pager.tsx";
import type { HistoryPage } from "#app/domain/audit/history-view.ts";
import { type HistoryAddress, historySearch } from "./address.ts";
import { type FacetChoices, Facets } from "./facets.tsx";
import { Timeline } from "./timeline.tsx";

/** A history in three panes: what to show, the events, and what stands beside them. */
export function AuditScreen(props: {
  bar: ReactNode;
  page: HistoryPage;
  choices: FacetChoices;
  address: HistoryAddress;
  withSubject: boolean;
  /** Number of the last event that had happened at the moment shown; null shows none. */
  stoodAfter: number | null;
  children: ReactNode;
}) {
  const { bar, page, choices, address, withSubject, stoodAfter, children } = props;
  const isFiltered = address.what.length > 0 || address.who.length > 0;
  return (
    <main id="main" className="workspace audit" tabIndex={-1}>
      {bar}
      <div className="panes panes-audit">
        <div className="pane">
          <Facets key={historySearch(address, {})} choices={choices} address={address} />
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and a history may hold nothing else to focus */}
        <section className="pane paper" aria-label="Events" tabIndex={0}>
          {page.lines.length === 0 ? (
            <Empty heading={isFiltered ? "No event is of this kind" : "Nothing has happened yet"}>
              {isFiltered && (
                <Link to={historySearch(address, { what: [], who: [], before: undefined })}>
                  Show all events
                </Link>
              )}
            </Empty>
          ) : (
            <Timeline lines={page.lines} withSubject={withSubject} stoodAfter={stoodAfter} />
          )}
          <Pager
            label="Pages of the history"
            first={address.before === undefined ? null : historySearch(address, { before: undefined })}
            next={page.older === null ? null : historySearch(address, { before: page.older })}
          />
        </section>
        <div className="pane">{children}</div>
      </div>
    </main>
  );
}
