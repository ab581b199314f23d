import { type ActionFunctionArgs, type AppLoadContext, data, type LoaderFunctionArgs } from "@remix-run/node";
import type { z } from "zod";
import type { SignedIn } from "../domain/auth/sessions.server.ts";
import type { Failure } from "../domain/shared/failure.ts";
import { isRefusal, Refusal, refusalStatus } from "../domain/shared/refusal.ts";
import { type FormInput, type FormLimits, readForm } from "./form-data.server.ts";
import { admit } from "./require-user.server.ts";
import type { Access } from "./route-handle.ts";

type Docket = AppLoadContext["docket"];

/** Nobody may be signed in only where anyone is admitted. */
type Admitted<A extends Access> = A extends "anyone" ? Partial<SignedIn> : SignedIn;

export type Loading<A extends Access> = Admitted<A> & {
  docket: Docket;
  request: Request;
  context: AppLoadContext;
  params: LoaderFunctionArgs["params"];
  url: URL;
};
export type Acting<A extends Access, S extends z.ZodType> = Loading<A> & { input: z.output<S> };

/**
 * The one way to write a loader: admits, then loads. A Refusal becomes an error page with its status and words.
 * @param access who may: the route's own `handle.access`
 */
export async function runLoader<A extends Access, T>(
  args: LoaderFunctionArgs,
  access: A,
  load: (given: Loading<A>) => Promise<T>,
): Promise<T> {
  const loading = await admitted(args, access);
  try {
    return await load(loading);
  } catch (error) {
    if (isRefusal(error)) throw data(asFailure(error), { status: refusalStatus[error.code] });
    throw error;
  }
}

/**
 * The one way to write an action: admits, reads the form within limits, checks it by a schema, acts. What is refused
 * comes back as a `Failure` with its status and is drawn into the form, with or without scripts; what goes well is
 * whatever `act` returns, a redirect as a rule.
 * @param options.access who may: the route's own `handle.write ?? handle.access`
 * @param options.input zod schema of the fields; build it from `fields.ts`. Several forms on one page: a
 *   `z.discriminatedUnion("intent", ...)`
 * @param options.read reads the fields in another way, as for a form whose files go to disk
 */
export async function runAction<A extends Access, S extends z.ZodType, T>(
  args: ActionFunctionArgs,
  options: { access: A; input: S; read?: (request: Request) => Promise<FormInput> } & FormLimits,
  act: (given: Acting<A, S>) => Promise<T>,
) {
  const loading = await admitted(args, options.access);
  let form: FormInput = {};
  try {
    form = await (options.read?.(args.request) ?? readForm(args.request, options));
    return await act(Object.assign(loading, { input: checkInput(options.input, form) }));
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return data(asFailure(error, form), { status: refusalStatus[error.code] });
  }
}

async function admitted<A extends Access>(
  { request, context, params }: LoaderFunctionArgs | ActionFunctionArgs,
  access: A,
): Promise<Loading<A>> {
  const who = (await admit(request, context, access)) as Admitted<A>;
  return { ...who, docket: context.docket, request, context, params, url: new URL(request.url) };
}

/**
 * Checks plain input by a schema.
 * @throws {Refusal} bad_input with `detail.fields`, one sentence a field
 */
export function checkInput<S extends z.ZodType>(schema: S, form: FormInput): z.output<S> {
  const checked = schema.safeParse(form, { error: inWords });
  if (checked.success) return checked.data;
  const fields: Record<string, string> = {};
  for (const { path, message } of checked.error.issues) fields[String(path[0] ?? "")] ??= message;
  throw new Refusal("bad_input", "Some fields need another look. Nothing was saved.", { fields });
}

/** Words where the schema brings none of its own. */
function inWords(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === "invalid_type") {
    if (issue.input === undefined) return "This is needed.";
    if (Array.isArray(issue.input)) return "This was sent more than once. Reload the page and try again.";
  }
  if (issue.code === "invalid_union") return "The page sent something unknown. Reload it and try again.";
  return undefined;
}

function asFailure(error: Refusal, form?: FormInput): Failure {
  const { code, message, detail = null } = error;
  const about = (typeof detail === "object" ? detail : null) as {
    fields?: Record<string, string>;
    field?: string;
  } | null;
  return {
    refusal: { code, message, detail },
    fields: about?.fields ?? (about?.field === undefined ? {} : { [about.field]: message }),
    given: form === undefined ? {} : withoutSecrets(form),
  };
}

/** What was typed, as far as it may be shown again. */
function withoutSecrets(form: FormInput): Record<string, string> {
  const shown: Record<string, string> = {};
  for (const [name, value] of Object.entries(form)) {
    if (typeof value === "string" && !/password|secret|token/i.test(name)) shown[name] = value;
  }
  return shown;
}
