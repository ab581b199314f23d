import { randomUUID } from "node:crypto";
import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ReviewPage } from "#app/components/review/review-page.tsx";
import { readHistory } from "#app/domain/audit/history.server.ts";
import { can } from "#app/domain/auth/permissions.ts";
import { isFailure } from "#app/domain/shared/failure.ts";
import { isRefusal } from "#app/domain/shared/refusal.ts";
import { runAction, runLoader } from "#app/http/action.server.ts";
import { idParam } from "#app/http/fields.ts";
import { keepRefused } from "#app/http/keep-refused.server.ts";
import { openItem } from "#app/http/open-item.server.ts";
import { queueBehind } from "#app/http/referer.ts";
import { actOnItem } from "#app/http/review-acts.server.ts";
import { reviewInput } from "#app/http/review-input.ts";
import type { RouteHandle } from "#app/http/route-handle.ts";
import styles from "../styles/review.css?url";

export const handle = { access: "queue.read" } satisfies RouteHandle;

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const subject = data?.view.document;
  const name =
    subject?.kind === "article" ? subject.title : `comment by ${subject?.author?.name ?? "no name"}`;
  return [{ title: subject === undefined ? "Review · Docket" : `Review: ${name} · Docket` }];
};

/** Events of the item's history that stand on the page. */
const shownEvents = 8;

export const loader = (args: LoaderFunctionArgs) =>
  runLoader(args, handle.access, async ({ docket, user, params, url, request }) => {
    const now = docket.now();
    const whole = url.searchParams.get("whole") === "1";
    const may = {
      take: can(user.role, "item.take"),
      claim: can(user.role, "claim.write"),
      tone: can(user.role, "tone.write"),
      decide: can(user.role, "decision.write"),
    };
    const view = await openItem(docket.engine, {
      itemId: idParam(params.id),
      userId: user.id,
      at: now,
      whole,
      mayTake: may.take,
    });
    const subject = { kind: "document", id: view.document.id } as const;
    const { lines, older } = await readHistory(docket.engine.read, { subject, what: [], who: [] });
    return {
      view,
      history: { lines: lines.slice(0, shownEvents), hasMore: lines.length > shownEvents || older !== null },
      now,
      viewerId: user.id,
      may,
      cameFrom: queueBehind(request),
      token: randomUUID(),
      whole,
      ask: askedFor(url.searchParams),
    };
  });

/** What the address asks the page to open: a claim, the form of a suggestion, or words to mark. */
function askedFor(params: URLSearchParams) {
  const number = (name: string) => {
    const value = params.get(name);
    return value !== null && /^[1-9]\d{0,15}$/.test(value) ? Number(value) : null;
  };
  const quote = params.get("mark");
  return {
    claim: number("claim"),
    amend: params.get("amend"),
    mark: quote === null ? null : { quote, nth: number("nth"), type: params.get("type") ?? "" },
  };
}

export const action = (args: ActionFunctionArgs) =>
  runAction(args, { access: handle.access, input: reviewInput }, async ({ docket, user, params, input }) => {
    const itemId = idParam(params.id);
    try {
      const { to, ...outcome } = await actOnItem({ docket, user, itemId, input });
      if (to !== null) return redirect(to);
      return input.by === "script" ? outcome : redirect(`/items/${itemId}`);
    } catch (error) {
      if (isRefusal(error) && input.by === undefined) {
        await keepRefused(docket.engine, { itemId, userId: user.id, at: docket.now(), input });
      }
      throw error;
    }
  });

export default function Review() {
  const answer = useActionData<typeof action>();
  return <ReviewPage data={useLoaderData<typeof loader>()} refused={isFailure(answer) ? answer : null} />;
}
