import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { DOCKET_PROGRAM, ROOT } from "./setup/paths.mjs";
import { setup } from "./setup.mjs";

await setup();
// Saves a fifth of the time that loading the programs takes.
enableCompileCache(join(ROOT, "build", ".compile-cache"));
// Read by React and Remix as they load; whatever the shell says, this is the built product.
process.env.NODE_ENV = "production";
// npm changes to the project folder; paths on the command line mean the folder it was typed in.
if (process.env.npm_lifecycle_event === "docket" && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
// A reader that has seen enough, such as `head`, is no failure.
process.stdout.on("error", (error) => {
  if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EPIPE") throw error;
});
/** @type {typeof import("./docket.ts")} */
const { main } = await import(pathToFileURL(DOCKET_PROGRAM).href);
process.exitCode = await main({ argv: process.argv.slice(2), env: process.env, root: ROOT });
