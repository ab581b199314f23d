import { Tick } from "#app/components/ui/field.tsx";
import { roleHints, roleLabels } from "#app/domain/auth/permissions.ts";
import { roles } from "#app/domain/vocabulary.ts";

/** One of the roles, each with what it is for. */
export function RoleChoice(props: { initial: string; error?: string | undefined; disabled?: boolean }) {
  const { initial, error, disabled } = props;
  return (
    <fieldset className="entry roles">
      <legend>Role</legend>
      {roles.map((role) => (
        <Tick
          key={role}
          type="radio"
          name="role"
          value={role}
          required
          disabled={disabled}
          defaultChecked={initial === role}
        >
          {roleLabels[role]} <span className="help">{roleHints[role]}</span>
        </Tick>
      ))}
      {error !== undefined && <p className="problem">{error}</p>}
    </fieldset>
  );
}
