import { expect, test } from "vitest";
import { errorWords } from "#app/components/shell/error-page.tsx";

/** What a route throws, as the router hands it to an error boundary. */
const response = (status: number, data: unknown) => ({ status, statusText: "", internal: false, data });

test.each([400, 403, 404, 409, 413, 429, 500, 418, 503])("status %i has words and a way on", (status) => {
  const told = errorWords(response(status, null));
  expect(told.status).toBe(status);
  expect(told.heading).not.toBe("");
  expect(told.words).toMatch(/[.?]$/);
});

test("the server's own words win, a bug never shows its own", () => {
  const refusal = { code: "forbidden", message: "Ask Ada for the key.", detail: null };
  expect(errorWords(response(403, { refusal })).words).toBe("Ask Ada for the key.");
  const told = errorWords(new Error("SQLITE_CORRUPT at /srv/docket.db"));
  expect(told.status).toBe(500);
  expect(told.words).not.toContain("SQLITE");
});
