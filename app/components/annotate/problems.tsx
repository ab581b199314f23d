import { controlId, useClaimForm } from "./form-context.ts";

/** What is wrong at a place of the claim: what keeps it from being saved, and what is only worth a second look. */
export function Problems({ path }: { path: string }) {
  const form = useClaimForm();
  const problems = form.problemsAt(path);
  if (problems.length === 0) return null;
  return (
    <div className="problems" id={`${controlId(form, path)}-problem`}>
      {problems.map((problem) => (
        <p key={problem.message} className={problem.level === "block" ? "problem" : "doubt"}>
          {problem.message}
        </p>
      ))}
    </div>
  );
}
