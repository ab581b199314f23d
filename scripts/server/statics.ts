import { join } from "node:path";
import express, { type RequestHandler } from "express";

/**
 * Serves build/client. Files under /assets have their content's hash in their names, so browsers may keep them for
 * good; one that is missing belongs to an older build and is answered with a plain 404.
 * @param root the project folder
 */
export function builtStatics(root: string): RequestHandler {
  const client = join(root, "build", "client");
  const assets = express.Router();
  assets.use(
    express.static(join(client, "assets"), {
      immutable: true,
      maxAge: "365d",
      index: false,
      redirect: false,
    }),
  );
  assets.use((_req, res) => {
    res.status(404).type("text/plain").send("Not found.\n");
  });
  return (
    express
      .Router()
      .use("/assets", assets)
      // Browsers ask for this name of their own accord whenever no page has named an icon yet.
      .get("/favicon.ico", (_req, res) => res.redirect(301, "/icon.svg"))
      .use(express.static(client, { maxAge: "1h", index: false, redirect: false, dotfiles: "ignore" }))
  );
}
