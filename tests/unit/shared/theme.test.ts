import { expect, test } from "vitest";
import { themeCookie, themeOf, themes } from "#app/domain/shared/theme.ts";

test.each(themes)("%s survives its way through the cookie", (theme) => {
  const [pair] = themeCookie(theme, { https: true }).split(";");
  expect(themeOf(`a=b; ${pair}; docket_session=x`)).toBe(theme);
});

test("anything else is what the system says", () => {
  for (const header of [null, "", "theme=", "theme=pink", "xtheme=dark", "theme", "dark=theme"]) {
    expect(themeOf(header)).toBe("system");
  }
});
