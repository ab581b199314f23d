// The same server on the sources themselves: a changed page shows in the browser at once. After a change to scripts/
// or db/, start it again.

import { ROOT } from "./setup/paths.mjs";
import { setup } from "./setup.mjs";

await setup({ building: "never" });
process.env.NODE_ENV = "development";
const { createServer } = await import("vite");
const vite = await createServer({ root: ROOT, server: { middlewareMode: true }, appType: "custom" });
/** @type {typeof import("./server.ts")} */
const { main } = /** @type {any} */ (await vite.ssrLoadModule("/scripts/server.ts"));
const code = await main({
  argv: process.argv.slice(2),
  env: process.env,
  root: ROOT,
  frontend: {
    build: /** @type {() => Promise<any>} */ (() => vite.ssrLoadModule("virtual:remix/server-build")),
    statics: vite.middlewares,
    developing: true,
  },
});
await vite.close();
process.exit(code);
