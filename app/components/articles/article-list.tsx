import { Form, Link } from "@remix-run/react";
import { grouped } from "#app/domain/audit/sentence.ts";
import type { ArticleLine, ArticleList } from "#app/domain/review/articles-view.ts";
import { PostedTime } from "../review/posted-time.tsx";
import { Sheet } from "../shell/bar.tsx";
import { Button } from "../ui/button.tsx";
import { Empty } from "../ui/empty.tsx";
import { Name } from "../ui/name.tsx";
import { Pager } from "../ui/pager.tsx";

/** Every article with what stands under it, the newest first. */
export function ArticleListPage(props: {
  list: ArticleList;
  q: string;
  isFirst: boolean;
  /** Address of the next page. */
  next: string | null;
  first: string;
}) {
  const { list, q, isFirst, next, first } = props;
  return (
    <Sheet>
      <div className="articles-head">
        <h1>Articles</h1>
        <search>
          <Form className="acts" method="get">
            <label className="unseen" htmlFor="article-search">
              Words of a title
            </label>
            <input
              id="article-search"
              type="search"
              name="q"
              className="field"
              dir="auto"
              placeholder="Words of a title"
              defaultValue={q}
            />
            <Button type="submit">Search</Button>
            {q !== "" && <Link to="/articles">All articles</Link>}
          </Form>
        </search>
      </div>
      {list.lines.length === 0 ? (
        <Empty heading={q === "" ? "No article has come in yet." : "No title has these words."}>
          <p>
            {q === ""
              ? "Articles stand here once material is imported."
              : "Titles are looked through as they stand, in any script. Try fewer words."}
          </p>
        </Empty>
      ) : (
        <div className="table-box">
          <table className="grid wrap articles-table">
            <caption className="unseen">Articles, the newest first</caption>
            <thead>
              <tr>
                <th scope="col">Title</th>
                <th scope="col">Source</th>
                <th scope="col">Posted</th>
                <th scope="col" className="number">
                  Comments
                </th>
                <th scope="col" className="number">
                  Claims
                </th>
                <th scope="col" className="number">
                  Open items
                </th>
                <th scope="col">Claims marked</th>
              </tr>
            </thead>
            <tbody>
              {list.lines.map((line) => (
                <Line key={line.id} line={line} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pager label="Pages of articles" first={isFirst ? null : first} next={next} />
    </Sheet>
  );
}

/** Counts stop here. */
const mostCounted = 1_000;

function Line({ line }: { line: ArticleLine }) {
  return (
    <tr>
      <th scope="row" className="words article-name">
        <Link to={`/articles/${line.id}`} dir="auto" lang={line.language ?? undefined}>
          {line.title ?? "Untitled"}
        </Link>
        {line.graphic && <span className="small soft graphic-word"> graphic</span>}
      </th>
      <td>
        <Name of={line.source} />
      </td>
      <td className="keep-line">
        <PostedTime of={line} />
      </td>
      <td className="number">{amount(line.comments)}</td>
      <td className="number">{amount(line.claims)}</td>
      <td className="number">{amount(line.open)}</td>
      <td>
        <Link to={`/items/${line.itemId}`}>{line.state === "done" ? "done" : "open"}</Link>
      </td>
    </tr>
  );
}

function amount(count: number): string {
  return count >= mostCounted ? `${grouped(mostCounted)}+` : count === 0 ? "" : String(count);
}
