import { isRouteErrorResponse, Link, useLocation } from "@remix-run/react";
import { isFailure } from "#app/domain/shared/failure.ts";

interface Told {
  status: number;
  heading: string;
  words: string;
}

/** What happened and what to do next, by status, where the server sent no words of its own. */
const byStatus: Record<number, Omit<Told, "status">> = {
  400: { heading: "That did not make sense here", words: "Go back, check what you entered and try again." },
  403: { heading: "Not for your role", words: "Ask an admin if you need to see this page." },
  404: {
    heading: "Nothing at this address",
    words: "It may have been moved or mistyped. Start from the queue, or search there.",
  },
  409: {
    heading: "Somebody else was quicker",
    words: "Load the page again to see how things stand now, then decide again.",
  },
  413: { heading: "That was too much at once", words: "Send less, or split it." },
  429: { heading: "Too many tries", words: "Wait a minute, then try again." },
  500: {
    heading: "Docket made a mistake",
    words:
      "Nothing was saved by the last step. Load the page again; if it happens once more, tell an admin when it did.",
  },
};

/** Words for whatever a loader, an action or a page threw. */
export function errorWords(error: unknown): Told {
  if (!isRouteErrorResponse(error)) return { status: 500, ...byStatus[500]! };
  const known = byStatus[error.status] ?? byStatus[error.status >= 500 ? 500 : 400]!;
  const words = isFailure(error.data) ? error.data.refusal.message : known.words;
  return { status: error.status, heading: known.heading, words };
}

/** The page instead of a page, in plain words, with a way on. */
export function ErrorPage({ error }: { error: unknown }) {
  const { status, heading, words } = errorWords(error);
  const { pathname, search } = useLocation();
  return (
    <main id="main" className="alone" tabIndex={-1}>
      <div className="stack">
        <h1>{heading}</h1>
        <p>{words}</p>
        <p className="acts">
          {(status === 409 || status >= 500) && (
            <a className="button" href={pathname + search}>
              Load the page again
            </a>
          )}
          <Link className="button" to="/">
            Go to the start
          </Link>
        </p>
        <p className="small faint">Status {status}</p>
      </div>
    </main>
  );
}
