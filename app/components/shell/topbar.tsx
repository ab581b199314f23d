import { Link, useLocation } from "@remix-run/react";
import { KeysButton } from "#app/components/ui/keys-dialog.tsx";
import type { Theme } from "#app/domain/shared/theme.ts";
import { AccountMenu } from "./account-menu.tsx";
import { isUnder, navFor } from "./nav.ts";
import type { Viewer } from "./viewer.ts";

/** The bar at the top of every page: where one is, what else there is, who one is. */
export function TopBar({ viewer, theme }: { viewer: Viewer | null; theme: Theme }) {
  const { pathname } = useLocation();
  return (
    <header className="topbar">
      <Link className="brand" to="/">
        Docket
      </Link>
      {viewer !== null && (
        <>
          <nav className="tabs" aria-label="Main">
            <ul>
              {navFor(viewer.role).map((entry) => (
                <li key={entry.to}>
                  <Link to={entry.to} aria-current={isUnder(entry, pathname) ? "page" : undefined}>
                    {entry.label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <div className="topbar-end">
            <KeysButton />
            <AccountMenu viewer={viewer} theme={theme} />
          </div>
        </>
      )}
    </header>
  );
}
