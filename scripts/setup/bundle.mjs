import { build } from "vite";

try {
  // Two builds of one configuration: what browsers load (build/client), then what Node runs (build/server).
  await build({ logLevel: "warn" });
  await build({ logLevel: "warn", build: { ssr: true } });
} catch (error) {
  const { message, frame } = /** @type {Error & { frame?: string }} */ (error);
  console.error(frame ? `${message}\n${frame}` : message);
  process.exitCode = 1;
}
