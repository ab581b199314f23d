import { Form, useNavigation } from "@remix-run/react";
import { Button } from "#app/components/ui/button.tsx";
import { TextField } from "#app/components/ui/field.tsx";
import { Notice } from "#app/components/ui/notice.tsx";
import type { Failure } from "#app/domain/shared/failure.ts";
import { FormFailure } from "./form-failure.tsx";
import { PasswordField } from "./password-field.tsx";

/** The page before all others: name and password, nothing else to look at. */
export function SignInForm(props: { next: string; hasAccounts: boolean; failure: Failure | undefined }) {
  const { next, hasAccounts, failure } = props;
  const busy = useNavigation().state !== "idle";
  return (
    <main id="main" className="alone" tabIndex={-1}>
      <Form method="post" className="stack roomy">
        <div>
          <h1 className="text-title">Sign in</h1>
          <p className="soft">Comments and claims, and who decided what on which words.</p>
        </div>
        {!hasAccounts && (
          <Notice head="Nobody has an account yet.">
            <p>The terminal in which Docket was started shows a link for making the first admin.</p>
          </Notice>
        )}
        <FormFailure failure={failure} />
        <input type="hidden" name="next" value={next} />
        <TextField
          label="Name"
          name="name"
          required
          autoFocus
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={failure?.given?.name}
          error={failure?.fields?.name}
        />
        <PasswordField
          label="Password"
          name="password"
          autoComplete="current-password"
          error={failure?.fields?.password}
        />
        <div className="acts">
          <Button type="submit" kind="primary" disabled={busy}>
            Sign in
          </Button>
        </div>
      </Form>
    </main>
  );
}
