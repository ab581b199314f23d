import type { Words, WordsField } from "#app/domain/codebook/field-types.ts";
import { formName } from "#app/domain/codebook/form-names.ts";
import { valueAt } from "#app/domain/codebook/values.ts";
import { useClaimForm } from "./form-context.ts";
import { useWiring } from "./use-wiring.ts";

/**
 * Words of the text, typed or taken from what is selected. Words that were taken keep their place; typing over them
 * gives it up, and the place is looked for in the claim's span.
 */
export function WordsControl({ field, path, said }: { field: WordsField; path: string; said?: string }) {
  const form = useClaimForm();
  const given = valueAt(form.raw, path);
  const words = typeof given === "object" && given !== null ? (given as Words) : null;
  const wiring = useWiring(path);
  return (
    <>
      <input
        {...wiring}
        name={words ? formName(`${path}.quote`) : wiring.name}
        aria-label={said}
        className="field words"
        dir="auto"
        autoComplete="off"
        placeholder={(said ?? "words of the text").toLowerCase()}
        title={field.help}
        data-words={path}
        value={words?.quote ?? String(given ?? "")}
        onChange={(event) => form.change(path, event.target.value)}
      />
      {words && (
        <>
          <input type="hidden" name={formName(`${path}.was`)} value={words.quote} />
          <input type="hidden" name={formName(`${path}.start`)} value={words.start} />
          <input type="hidden" name={formName(`${path}.end`)} value={words.end} />
        </>
      )}
    </>
  );
}
