import { useState } from "react";
import { TextField, Tick } from "#app/components/ui/field.tsx";

/** A password, which its owner may look at while typing. Never filled in again after a refusal. */
export function PasswordField(props: {
  label: string;
  name: string;
  autoComplete: "current-password" | "new-password";
  help?: string;
  error?: string | undefined;
}) {
  const [shown, setShown] = useState(false);
  return (
    <div className="password">
      <TextField
        {...props}
        type={shown ? "text" : "password"}
        required
        spellCheck={false}
        autoCapitalize="none"
      />
      <Tick
        className="needs-script small"
        checked={shown}
        onChange={(event) => setShown(event.target.checked)}
      >
        Show what I type
      </Tick>
    </div>
  );
}
