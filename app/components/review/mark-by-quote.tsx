import type { ClaimType } from "#app/domain/codebook/types.ts";
import { Button } from "../ui/button.tsx";
import { SelectField, TextField } from "../ui/field.tsx";

/**
 * Marks words by writing them: for screen readers, and before scripts have loaded. Asks the page for the same item with
 * the claim's form open.
 */
export function MarkByQuote(props: { types: readonly ClaimType[]; problem: string | null; quote: string }) {
  const { types, problem, quote } = props;
  return (
    <details className="mark-by-quote" open={problem !== null}>
      <summary className="small soft">Mark words by writing them</summary>
      <form method="get" className="quote-form">
        <TextField
          label="Words of the text, exactly as they stand"
          name="mark"
          defaultValue={quote}
          error={problem ?? undefined}
          autoComplete="off"
        />
        <TextField
          label="Which place, if they stand there more than once"
          name="nth"
          inputMode="numeric"
          defaultValue=""
        />
        <SelectField
          label="As"
          name="type"
          options={types.map((type) => ({ value: type.id, label: type.label }))}
        />
        <div className="acts">
          <Button type="submit">Mark them</Button>
        </div>
      </form>
    </details>
  );
}
