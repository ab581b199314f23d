import { vitePlugin as remix } from "@remix-run/dev";
import type { Plugin } from "vite";
import { configDefaults, defineConfig } from "vitest/config";
import remixConfig from "./remix.config.js";

/**
 * Makes the server bundle start at our own programs instead of at the bare Remix build: the web server pulls in the
 * Remix build itself (`virtual:remix/server-build`), the command line shares its chunks. One module graph means one
 * copy of every class (`instanceof Refusal` holds everywhere) and of drizzle-orm in memory.
 */
function programEntries(): Plugin {
  return {
    name: "docket-program-entries",
    config(config, { isSsrBuild }) {
      const rollup = config.build?.rollupOptions;
      if (!isSsrBuild || !rollup) return;
      rollup.input = { server: "scripts/server.ts", docket: "scripts/docket.ts" };
      rollup.output = { ...rollup.output, entryFileNames: "[name].js" };
    },
  };
}

export default defineConfig(({ isSsrBuild }) => ({
  // Vitest shares this file; the Remix plugin is a bundler of routes and must not run there.
  plugins: process.env.VITEST ? [] : [remix(remixConfig), programEntries()],
  // Native addons stay outside the bundle. Everything else goes in: drizzle-orm alone, loaded from its hundreds of
  // ESM files, costs 300 ms and 150 MB at start.
  ssr: isSsrBuild ? { noExternal: true, external: ["better-sqlite3", "@node-rs/argon2"] } : {},
  optimizeDeps: { exclude: ["@node-rs/argon2", "better-sqlite3"] },
  build: { target: "es2022", chunkSizeWarningLimit: 1000 },
  test: {
    exclude: [...configDefaults.exclude, "build/**"],
    projects: [
      { extends: true, test: { name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"] } },
      {
        extends: true,
        test: { name: "integration", include: ["tests/integration/**/*.test.{ts,tsx}"], testTimeout: 30_000 },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
}));
