import { Form, useNavigation } from "@remix-run/react";
import { Button } from "#app/components/ui/button.tsx";
import { TextField } from "#app/components/ui/field.tsx";
import { Time } from "#app/components/ui/time.tsx";
import { passwordHint } from "#app/domain/auth/password-rules.ts";
import type { Failure } from "#app/domain/shared/failure.ts";
import { FormFailure } from "./form-failure.tsx";
import { PasswordField } from "./password-field.tsx";

const headings = {
  setup: "Make the first admin",
  welcome: "Welcome to Docket",
  reset: "Set a new password",
};

/** What a one-time link opens: choose a password, and for the first admin a name as well. */
export function LinkForm(props: {
  kind: keyof typeof headings;
  person: { name: string; displayName: string } | null;
  expiresAt: number;
  failure: Failure | undefined;
}) {
  const { kind, person, expiresAt, failure } = props;
  const busy = useNavigation().state !== "idle";
  return (
    <main id="main" className="alone" tabIndex={-1}>
      <Form method="post" className="stack roomy">
        <h1 className="text-title">{headings[kind]}</h1>
        {person === null ? (
          <p className="soft">
            This account manages people and material. You can add the others from inside.
          </p>
        ) : (
          <p className="soft">
            <bdi>{person.displayName}</bdi>, choose a password. You sign in with the name{" "}
            <b>
              <bdi>{person.name}</bdi>
            </b>
            .
          </p>
        )}
        <FormFailure failure={failure} />
        <input type="hidden" name="intent" value={person === null ? "setup" : "password"} />
        {person === null ? (
          <NewNames failure={failure} />
        ) : (
          <input type="hidden" name="username" autoComplete="username" value={person.name} />
        )}
        <PasswordField
          label="Password"
          name="password"
          autoComplete="new-password"
          help={passwordHint}
          error={failure?.fields?.password}
        />
        <div className="acts">
          <Button type="submit" kind="primary" disabled={busy}>
            {kind === "setup" ? "Make the account and sign in" : "Set password and sign in"}
          </Button>
        </div>
        <p className="small soft">
          This link works once, until <Time at={expiresAt} /> UTC.
        </p>
      </Form>
    </main>
  );
}

function NewNames({ failure }: { failure: Failure | undefined }) {
  return (
    <>
      <TextField
        label="Name to sign in with"
        name="name"
        required
        autoFocus
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={failure?.given?.name}
        error={failure?.fields?.name}
      />
      <TextField
        label="Name that others see"
        name="displayName"
        autoComplete="name"
        help="In any script. The sign-in name when left empty."
        defaultValue={failure?.given?.displayName}
        error={failure?.fields?.displayName}
      />
    </>
  );
}
