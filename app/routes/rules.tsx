import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { RulesPage } from "#app/components/rules/rules-page.tsx";
import { can } from "#app/domain/auth/permissions.ts";
import { currentCodebook } from "#app/domain/codebook/current.server.ts";
import { isFailure } from "#app/domain/shared/failure.ts";
import { trainModel } from "#app/domain/suggestions/model.server.ts";
import { queueOrders } from "#app/domain/suggestions/model-body.ts";
import { readRules } from "#app/domain/suggestions/read-rules.server.ts";
import { readRulesAsked } from "#app/domain/suggestions/rules-address.ts";
import { switchRule } from "#app/domain/suggestions/switch-rule.server.ts";
import { runAction, runLoader } from "#app/http/action.server.ts";
import { line, oneOf } from "#app/http/fields.ts";
import type { RouteHandle } from "#app/http/route-handle.ts";
import styles from "../styles/rules.css?url";

export const handle = { access: "rules.read", write: "rules.manage" } satisfies RouteHandle;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction = () => [{ title: "Rules · Docket" }];

export const loader = (args: LoaderFunctionArgs) =>
  runLoader(args, handle.access, async ({ docket: { engine }, user, url }) => {
    const asked = readRulesAsked(url.searchParams);
    return {
      asked,
      view: await readRules(engine.read, asked),
      codebook: (await currentCodebook(engine.read)).body,
      mayManage: can(user.role, handle.write),
    };
  });

const fields = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("switch"),
    rule: line(200),
    to: oneOf(["on", "off"]),
    reason: line(500).default(""),
  }),
  z.object({ intent: z.literal("train"), order: oneOf(queueOrders) }),
]);

export const action = (args: ActionFunctionArgs) =>
  runAction(args, { access: handle.write, input: fields }, async ({ docket, user, input }) => {
    const by = { userId: user.id, at: docket.now() };
    if (input.intent === "train") await trainModel(docket.engine, { order: input.order, ...by });
    else {
      const { rule, to, reason } = input;
      await switchRule(docket.engine, { rule, off: to === "off", reason, ...by });
    }
    return null;
  });

export default function Rules() {
  const result = useActionData<typeof action>();
  return <RulesPage {...useLoaderData<typeof loader>()} failure={isFailure(result) ? result : null} />;
}
