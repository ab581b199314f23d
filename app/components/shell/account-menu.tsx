import { Form, Link, useLocation } from "@remix-run/react";
import { Button } from "#app/components/ui/button.tsx";
import { Choices } from "#app/components/ui/choices.tsx";
import { opensPopover, Popover } from "#app/components/ui/popover.tsx";
import { roleLabels } from "#app/domain/auth/permissions.ts";
import { type Theme, themeLabels, themes } from "#app/domain/shared/theme.ts";
import type { Viewer } from "./viewer.ts";

const menuId = "account-menu";

/** The person's own menu: account, light or dark, signing out. Opens and works without scripts. */
export function AccountMenu({ viewer, theme }: { viewer: Viewer; theme: Theme }) {
  const { pathname, search } = useLocation();
  return (
    <>
      <button type="button" className="quiet" {...opensPopover(menuId)}>
        <bdi>{viewer.displayName}</bdi>
      </button>
      <Popover id={menuId} label="Your account" className="menu from-end">
        <div className="menu-part">
          <p className="menu-who small soft">{roleLabels[viewer.role]}</p>
          <Link className="quiet" to="/account">
            Account, password, sessions
          </Link>
        </div>
        <Form method="post" action="/theme" className="menu-part menu-row" preventScrollReset>
          <input type="hidden" name="next" value={pathname + search} />
          <Choices
            key={theme}
            label="Light or dark"
            name="theme"
            initial={theme}
            choices={themes.map((value) => ({ value, label: themeLabels[value] }))}
          />
          <Button type="submit" className="small">
            Set
          </Button>
        </Form>
        <div className="menu-part">
          <Form method="post" action="/signout">
            <Button type="submit" kind="quiet">
              Sign out
            </Button>
          </Form>
        </div>
      </Popover>
    </>
  );
}
