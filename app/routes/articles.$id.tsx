import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { WholeArticlePage } from "#app/components/articles/whole-article-page.tsx";
import { readWholeArticle } from "#app/domain/review/read-whole-article.server.ts";
import { runLoader } from "#app/http/action.server.ts";
import { idParam } from "#app/http/fields.ts";
import type { RouteHandle } from "#app/http/route-handle.ts";
import styles from "../styles/review.css?url";

export const handle = { access: "queue.read" } satisfies RouteHandle;

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
    return { whole, viewerId: user.id, isFirst: after < 0 };
  });

export default function Article() {
  return <WholeArticlePage {...useLoaderData<typeof loader>()} />;
}
