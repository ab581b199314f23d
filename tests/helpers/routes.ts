import type { ActionFunction, AppLoadContext, LoaderFunction } from "@remix-run/node";
import { pino } from "pino";
import { defaultLimits } from "#app/domain/ingest/limits.ts";
import type { RouteHandle } from "#app/http/route-handle.ts";
import type { Engine } from "#db/engine.server.ts";

/** Scheme and host of requests that tests make without a server. */
export const testOrigin = "http://docket.test";

/** A module of app/routes as far as the server uses it. */
export interface RouteModule {
  handle?: RouteHandle;
  loader?: LoaderFunction;
  action?: ActionFunction;
  default?: unknown;
}

/** What the server would hand to a loader or an action. */
export function loadContext(engine: Engine): AppLoadContext {
  const config = {
    databaseFile: engine.file,
    publicUrl: testOrigin,
    https: false,
    trustedProxies: 0,
    imports: defaultLimits,
  };
  return {
    docket: { engine, config, log: pino({ level: "silent" }), now: Date.now },
    nonce: "",
    address: "192.0.2.1",
  };
}

/** What came of calling a loader or an action: a status and where it sends to, or the data. */
export interface Answer {
  status: number;
  location: string | null;
  headers: Headers;
  data: unknown;
}

/**
 * Calls a loader (GET) or an action (POST with a form) as the server would, and reads whatever it returns or throws.
 * @throws what is neither a response nor data: a bug
 */
export async function call(
  part: LoaderFunction | ActionFunction,
  given: {
    engine: Engine;
    path: string;
    cookie?: string | undefined;
    params?: Record<string, string>;
    form?: Record<string, string> | URLSearchParams;
    headers?: Record<string, string>;
  },
): Promise<Answer> {
  const { engine, path, cookie, params = {}, form, headers = {} } = given;
  const request = new Request(testOrigin + path, {
    method: form === undefined ? "GET" : "POST",
    headers: { ...headers, ...(cookie === undefined ? {} : { Cookie: cookie }) },
    ...(form === undefined ? {} : { body: new URLSearchParams(form) }),
  });
  let result: unknown;
  try {
    result = await part({ request, params, context: loadContext(engine) });
  } catch (thrown) {
    if (!(thrown instanceof Response) && !isDataWithInit(thrown)) throw thrown;
    result = thrown;
  }
  if (result instanceof Response) {
    const { status, headers: own } = result;
    await result.body?.cancel();
    return { status, location: own.get("Location"), headers: own, data: null };
  }
  const { data, init } = isDataWithInit(result) ? result : { data: result, init: null };
  return { status: init?.status ?? 200, location: null, headers: new Headers(init?.headers), data };
}

/** What `data(value, init)` of Remix makes. */
function isDataWithInit(value: unknown): value is { data: unknown; init: ResponseInit | null } {
  return (
    typeof value === "object" && value !== null && "type" in value && value.type === "DataWithResponseInit"
  );
}
