import { vitePlugin as remix } from "@remix-run/dev";
import type { Plugin, Rollup } from "vite";
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

/** Passes Rollup's warnings on, but for zod's misplaced annotations, which only cost some tree shaking. */
function warnOfOurs(warning: Rollup.RollupLog, warn: (warning: Rollup.RollupLog) => void) {
  if (warning.code !== "INVALID_ANNOTATION") warn(warning);
}

export default defineConfig(({ isSsrBuild }) => ({
  // Vitest shares this file; the Remix plugin is a bundler of routes and must not run there.
  plugins: process.env.VITEST ? [] : [remix(remixConfig), programEntries()],
  // Packages of many small ES modules go into the bundle: drizzle-orm alone, loaded file by file, costs 300 ms and
  // 150 MB at start. Bundling all packages was tried: four times the build time, and neither start nor memory gained.
  ssr: isSsrBuild ? { noExternal: ["drizzle-orm", "lucia", "zod"] } : {},
  optimizeDeps: { exclude: ["@node-rs/argon2", "better-sqlite3"] },
  build: { target: "es2022", chunkSizeWarningLimit: 1000, rollupOptions: { onwarn: warnOfOurs } },
  test: {
    exclude: [...configDefaults.exclude, "build/**"],
    // By itself Vitest leaves one core free, which on two is half of the machine.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        // Unit tests are of functions without state, so their files can share the modules they load.
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.{ts,tsx}"],
          testTimeout: 30_000,
          isolate: false,
        },
      },
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
          // A walk through a page takes a quiet machine some ten seconds, and a busy one many times that.
          testTimeout: 150_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
}));
