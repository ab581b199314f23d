import { build } from "vite";

// Two builds of one configuration: what browsers load (build/client), then what Node runs (build/server).
await build({ logLevel: "warn" });
await build({ logLevel: "warn", build: { ssr: true } });
