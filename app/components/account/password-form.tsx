import { Form, useNavigation } from "@remix-run/react";
import { Button } from "#app/components/ui/button.tsx";
import { passwordHint } from "#app/domain/auth/password-rules.ts";
import type { Failure } from "#app/domain/shared/failure.ts";
import { FormFailure } from "./form-failure.tsx";
import { PasswordField } from "./password-field.tsx";

/** Changes one's own password. `name` is for password managers. */
export function PasswordForm({ name, failure }: { name: string; failure: Failure | undefined }) {
  const busy = useNavigation().state !== "idle";
  return (
    <Form method="post" className="stack">
      <FormFailure failure={failure} />
      <input type="hidden" name="intent" value="password" />
      <input type="hidden" name="username" autoComplete="username" value={name} />
      <PasswordField
        label="Present password"
        name="current"
        autoComplete="current-password"
        error={failure?.fields?.current}
      />
      <PasswordField
        label="New password"
        name="password"
        autoComplete="new-password"
        help={passwordHint}
        error={failure?.fields?.password}
      />
      <div className="acts">
        <Button type="submit" kind="large" disabled={busy}>
          Change password
        </Button>
        <span className="small soft">Ends all your other sessions.</span>
      </div>
    </Form>
  );
}
