import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ArticleListPage } from "#app/components/articles/article-list.tsx";
import { listArticles } from "#app/domain/review/list-articles.server.ts";
import { runLoader } from "#app/http/action.server.ts";
import type { RouteHandle } from "#app/http/route-handle.ts";
import styles from "../styles/review.css?url";

export const handle = { access: "queue.read" } satisfies RouteHandle;

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const meta: MetaFunction = () => [{ title: "Articles · Docket" }];

/** Longest search that is read, in UTF-16 units. */
const longestSearch = 300;

export const loader = (args: LoaderFunctionArgs) =>
  runLoader(args, handle.access, async ({ docket, url }) => {
    const q = (url.searchParams.get("q") ?? "").trim().slice(0, longestSearch);
    const [, at, id] = /^(-?\d{1,16})\.(\d{1,16})$/.exec(url.searchParams.get("after") ?? "") ?? [];
    const after = at === undefined || id === undefined ? null : { at: Number(at), id: Number(id) };
    const list = await listArticles(docket.engine, { q, after });
    const search = q === "" ? "" : `q=${encodeURIComponent(q)}`;
    return {
      list,
      q,
      isFirst: after === null,
      first: search === "" ? "/articles" : `/articles?${search}`,
      next:
        list.next === null
          ? null
          : `/articles?${[search, `after=${list.next.at}.${list.next.id}`].filter(Boolean).join("&")}`,
    };
  });

export default function Articles() {
  return <ArticleListPage {...useLoaderData<typeof loader>()} />;
}
