import { pathToFileURL } from "node:url";
import { ROOT, SERVER_PROGRAM } from "./setup/paths.mjs";
import { setup } from "./setup.mjs";

await setup();
// Read by React and Remix as they load; whatever the shell says, this is the built product.
process.env.NODE_ENV = "production";
/** @type {typeof import("./server.ts")} */
const { main } = await import(pathToFileURL(SERVER_PROGRAM).href);
process.exit(await main({ argv: process.argv.slice(2), env: process.env, root: ROOT }));
