import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { readHistoryAddress } from "#app/components/audit/address.ts";
import { AuditScreen } from "#app/components/audit/audit-screen.tsx";
import { StatePane } from "#app/components/audit/state-pane.tsx";
import { Bar, Between } from "#app/components/shell/bar.tsx";
import { askState } from "#app/domain/audit/ask-state.server.ts";
import { readHistory, subjectFacets } from "#app/domain/audit/history.server.ts";
import { findItem } from "#app/domain/audit/state-at.server.ts";
import { runLoader } from "#app/http/action.server.ts";
import type { RouteHandle } from "#app/http/route-handle.ts";
import styles from "../styles/audit.css?url";

export const handle = { access: "queue.read" } satisfies RouteHandle;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = () => [{ title: "History of an item · Docket" }];

export const loader = (args: LoaderFunctionArgs) =>
  runLoader(args, handle.access, async ({ docket: { engine }, params, url }) => {
    const address = readHistoryAddress(url.searchParams);
    const { what, who, before } = address;
    const found = await findItem(engine.read, params.id ?? "");
    const subject = { kind: "document", id: found.documentId } as const;
    const facets = await subjectFacets(engine, subject);
    return {
      address,
      itemId: found.itemId,
      page: await readHistory(engine.read, { subject, what, who }, before),
      choices: { what: facets.what, who: facets.who },
      total: facets.total,
      stood: address.at === "" ? null : await askState(engine, found, address.at),
    };
  });

/** The neighbours of the event whose state is shown, among those on the page; without one, of the newest. */
function stepsFrom(lines: readonly { seq: number }[], stoodAfter: number | null) {
  const at = stoodAfter === null ? 0 : lines.findIndex(({ seq }) => seq <= stoodAfter);
  return { back: lines[at + 1]?.seq ?? null, on: at > 0 ? lines[at - 1]!.seq : null };
}

export default function ItemHistory() {
  const { itemId, total, stood, ...data } = useLoaderData<typeof loader>();
  const stoodAfter =
    stood !== null && "state" in stood && stood.state !== null ? stood.state.after.seq : null;
  return (
    <AuditScreen
      {...data}
      withSubject={false}
      stoodAfter={stoodAfter}
      bar={
        <Bar>
          <Link to={`/items/${itemId}`}>Back to the item</Link>
          <Between />
          <h1>History of item {itemId}</h1>
          <span className="small push">
            {data.page.lines.length} of {total} events shown. Times are UTC.
          </span>
        </Bar>
      }
    >
      <StatePane address={data.address} stood={stood} steps={stepsFrom(data.page.lines, stoodAfter)} />
    </AuditScreen>
  );
}
