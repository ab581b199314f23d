// Read by vite.config.ts. The Remix Vite plugin does not look for this file by itself;
// it stays the only place where Remix options are written.
/** @type {Pick<import("@remix-run/dev").VitePluginConfig, "appDirectory" | "buildDirectory" | "serverModuleFormat" | "future">} */
export default {
  appDirectory: "app",
  buildDirectory: "build",
  serverModuleFormat: "esm",
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_routeConfig: true,
    v3_singleFetch: true,
    v3_lazyRouteDiscovery: true,
  },
};
