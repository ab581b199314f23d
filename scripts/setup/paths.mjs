import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project folder, absolute. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where the bundled programs are; scripts/bundle.mjs writes them. */
export const SERVER_PROGRAM = join(ROOT, "build", "server", "server.js");
export const DOCKET_PROGRAM = join(ROOT, "build", "server", "docket.js");
