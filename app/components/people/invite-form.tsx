import { Form, useNavigation } from "@remix-run/react";
import { FormFailure } from "#app/components/account/form-failure.tsx";
import { Button } from "#app/components/ui/button.tsx";
import { TextField } from "#app/components/ui/field.tsx";
import type { Failure } from "#app/domain/shared/failure.ts";
import { RoleChoice } from "./role-choice.tsx";

/** Makes an account; the answer is a one-time link to hand over. */
export function InviteForm({ failure }: { failure: Failure | undefined }) {
  const busy = useNavigation().state !== "idle";
  return (
    <Form method="post" className="stack">
      <FormFailure failure={failure} />
      <TextField
        label="Name to sign in with"
        name="name"
        required
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        help="Letters, digits, and . _ - @"
        defaultValue={failure?.given?.name}
        error={failure?.fields?.name}
      />
      <TextField
        label="Name that others see"
        name="displayName"
        autoComplete="off"
        help="In any script. The sign-in name when left empty."
        defaultValue={failure?.given?.displayName}
        error={failure?.fields?.displayName}
      />
      <RoleChoice initial={failure?.given?.role ?? "moderator"} error={failure?.fields?.role} />
      <div className="acts">
        <Button type="submit" kind="primary" disabled={busy}>
          Add and make a link
        </Button>
      </div>
    </Form>
  );
}
