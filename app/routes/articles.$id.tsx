import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { WholeArticlePage } from "#app/components/articles/whole-article-page.tsx";
import { can } from "#app/domain/auth/permissions.ts";
import { readWholeArticle } from "#app/domain/review/read-whole-article.server.ts";
import { isFailure } from "#app/domain/shared/failure.ts";
import { readBlindness } from "#app/domain/suggestions/outcome-rows.server.ts";
import { setBlind } from "#app/domain/suggestions/switch-rule.server.ts";
import { runAction, runLoader } from "#app/http/action.server.ts";
import { idParam, line, oneOf } from "#app/http/fields.ts";
import type { RouteHandle } from "#app/http/route-handle.ts";
import styles from "../styles/review.css?url";

export const handle = { access: "queue.read", write: "rules.manage" } satisfies RouteHandle;

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.whole.article.title ?? "Article"} · Docket` },
];

export const loader = (args: LoaderFunctionArgs) =>
  runLoader(args, handle.access, async ({ docket, user, params, url }) => {
    const given = url.searchParams.get("after") ?? "";
    const after = /^\d{1,15}$/.test(given) ? Number(given) : -1;
    const whole = await readWholeArticle(docket.engine, {
      articleId: idParam(params.id),
      after,
      at: docket.now(),
      whole: url.searchParams.get("whole") === "1",
    });
    return {
      whole,
      viewerId: user.id,
      isFirst: after < 0,
      blind: await readBlindness(docket.engine.read, whole.article.id),
      mayBlind: can(user.role, handle.write),
    };
  });

const fields = z.object({ blind: oneOf(["yes", "no"]), reason: line(500).default("") });

export const action = (args: ActionFunctionArgs) =>
  runAction(args, { access: handle.write, input: fields }, async ({ docket, user, params, input }) => {
    await setBlind(docket.engine, {
      articleId: idParam(params.id),
      blind: input.blind === "yes",
      reason: input.reason,
      userId: user.id,
      at: docket.now(),
    });
    return null;
  });

export default function Article() {
  const result = useActionData<typeof action>();
  return <WholeArticlePage {...useLoaderData<typeof loader>()} failure={isFailure(result) ? result : null} />;
}
