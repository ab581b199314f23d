import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { readHistoryAddress } from "#app/components/audit/address.ts";
import { AuditScreen } from "#app/components/audit/audit-screen.tsx";
import { ChainPane } from "#app/components/audit/chain-pane.tsx";
import { Bar } from "#app/components/shell/bar.tsx";
import { FailureNotice } from "#app/components/ui/notice.tsx";
import { readHistory } from "#app/domain/audit/history.server.ts";
import { whatKinds } from "#app/domain/audit/trail-event.ts";
import { lastVerification, type TimedReport, verifyBesideWork } from "#app/domain/audit/verify.server.ts";
import { listPeople } from "#app/domain/auth/people.server.ts";
import { isFailure } from "#app/domain/shared/failure.ts";
import { runAction, runLoader } from "#app/http/action.server.ts";
import type { RouteHandle } from "#app/http/route-handle.ts";
import styles from "../styles/audit.css?url";

export const handle = { access: "audit.read" } satisfies RouteHandle;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = () => [{ title: "Audit · Docket" }];

export const loader = (args: LoaderFunctionArgs) =>
  runLoader(args, handle.access, async ({ docket: { engine, now }, url }) => {
    const address = readHistoryAddress(url.searchParams);
    const { what, who, before } = address;
    const people = await listPeople(engine.read, now());
    const last = lastVerification(engine);
    return {
      verified: last === null ? null : shown(last),
      address,
      page: await readHistory(engine.read, { subject: null, what, who }, before),
      choices: {
        what: whatKinds.map((kind) => ({ kind, count: null })),
        who: [
          { id: 0, name: "Docket", count: null },
          ...people.map(({ id, displayName }) => ({ id, name: displayName, count: null })),
        ],
      },
    };
  });

/** Verifies the trail, giving way to other requests between its pages. */
export const action = (args: ActionFunctionArgs) =>
  runAction(args, { access: handle.access, input: z.object({}) }, async ({ docket: { engine, now } }) =>
    shown(await verifyBesideWork(engine, now())),
  );

function shown({ ok, events, texts, head, firstBad, strangeTexts, triggersMissing, at, ms }: TimedReport) {
  return { ok, events, texts, head, firstBad, strangeTexts, triggersMissing, at, ms };
}

export default function Audit() {
  const { verified, ...data } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <AuditScreen
      {...data}
      withSubject
      stoodAfter={null}
      bar={
        <Bar>
          <h1>Audit</h1>
          <span className="small push">Every event, newest first. Times are UTC.</span>
        </Bar>
      }
    >
      {isFailure(result) && <FailureNotice failure={result} />}
      <ChainPane verified={verified ?? undefined} />
    </AuditScreen>
  );
}
