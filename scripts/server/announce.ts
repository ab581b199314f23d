import type { DemoAccount } from "#seeds/demo.ts";

/** What the person who started Docket has to know, as text for the terminal. */
export function announcement(given: {
  publicUrl: string;
  /** Where this process listens; said when the public address is another one. */
  localUrl: string;
  accounts: readonly DemoAccount[] | undefined;
  setupLink: string | null;
}): string {
  const { publicUrl, localUrl, accounts, setupLink } = given;
  const lines = ["", `Docket is ready: ${publicUrl}`];
  if (localUrl !== publicUrl) lines.push(`Listening on ${localUrl}`);
  lines.push("");
  if (accounts?.length) {
    lines.push(
      "Sign in with one of the demo's accounts. Their passwords were made just now and are shown this once:",
      "",
    );
    const rows = accounts.map(({ role, name, password }) => ({
      role: role.replace("_", "-"),
      name,
      password,
    }));
    const width = (key: "role" | "name") => Math.max(...rows.map((row) => row[key].length));
    for (const { role, name, password } of rows) {
      lines.push(
        `  ${role.padEnd(width("role"))}   name ${name.padEnd(width("name"))}   password ${password}`,
      );
    }
    lines.push("");
  }
  if (setupLink) {
    lines.push(
      "There is no admin yet. Make the first one with this link, which works once:",
      "",
      `  ${setupLink}`,
      "",
    );
  }
  if (!accounts?.length && !setupLink) {
    lines.push("A new password for anyone: npm run docket -- user reset NAME", "");
  }
  lines.push("Stop with Ctrl+C.", "");
  return lines.join("\n");
}
