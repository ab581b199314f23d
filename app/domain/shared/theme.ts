/** Light, dark, or what the system says. */
export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

export const themeLabels: Record<Theme, string> = { system: "System", light: "Light", dark: "Dark" };

const cookieName = "theme";
const yearInSeconds = 365 * 24 * 60 * 60;

/** The theme that a Cookie header asks for. */
export function themeOf(cookieHeader: string | null): Theme {
  for (const pair of (cookieHeader ?? "").split(";")) {
    const [name, value] = pair.trim().split("=");
    if (name === cookieName) return themes.find((theme) => theme === value) ?? "system";
  }
  return "system";
}

/** The Set-Cookie value that remembers a theme in this browser. */
export function themeCookie(theme: Theme, { https }: { https: boolean }): string {
  const secure = https ? "; Secure" : "";
  return `${cookieName}=${theme}; Path=/; Max-Age=${yearInSeconds}; SameSite=Lax; HttpOnly${secure}`;
}
