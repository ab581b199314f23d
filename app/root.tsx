import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { ErrorPage } from "#app/components/shell/error-page.tsx";
import { useHeadingFocus } from "#app/components/shell/heading-focus.ts";
import { TopBar } from "#app/components/shell/topbar.tsx";
import { Announcer } from "#app/components/ui/announcer.tsx";
import { themeOf } from "#app/domain/shared/theme.ts";
import { useNonce } from "#app/http/nonce.ts";
import { findUser } from "#app/http/require-user.server.ts";
import type { RouteHandle } from "#app/http/route-handle.ts";
import styles from "./styles/app.css?url";

export const handle = { access: "anyone" } satisfies RouteHandle;

export const meta: MetaFunction = () => [{ title: "Docket" }];

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/icon.svg", type: "image/svg+xml" },
];

/** Who looks at the page, for the frame around it; pages guard themselves. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const found = await findUser(request, context);
  const viewer =
    found === null ? null : { id: found.user.id, displayName: found.user.displayName, role: found.user.role };
  return { viewer, theme: themeOf(request.headers.get("Cookie")) };
}

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const frame = useRouteLoaderData<typeof loader>("root");
  const theme = frame?.theme ?? "system";
  return (
    <html lang="en" dir="ltr" data-theme={theme === "system" ? undefined : theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={theme === "system" ? "light dark" : theme} />
        <Meta />
        <Links />
      </head>
      <body>
        <a className="skip-link" href="#main">
          Skip to the content
        </a>
        <TopBar viewer={frame?.viewer ?? null} theme={theme} />
        {children}
        <Announcer />
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  useHeadingFocus();
  return <Outlet />;
}

export function ErrorBoundary() {
  useHeadingFocus();
  return <ErrorPage error={useRouteError()} />;
}
