import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT, SERVER_PROGRAM } from "./setup/paths.mjs";
import { setup } from "./setup.mjs";

// `npm start` asks V8 for a small young generation: 50 MB less at rest, 100 MB less at work, and no slower.
await setup();
// Saves a fifth of the time that loading the programs takes.
enableCompileCache(join(ROOT, "build", ".compile-cache"));
// Read by React and Remix as they load; whatever the shell says, this is the built product.
process.env.NODE_ENV = "production";
/** @type {typeof import("./server.ts")} */
const { main } = await import(pathToFileURL(SERVER_PROGRAM).href);
process.exit(await main({ argv: process.argv.slice(2), env: process.env, root: ROOT }));
