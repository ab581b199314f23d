import { useEffect, useRef } from "react";
import { FailureNotice } from "#app/components/ui/notice.tsx";
import type { Failure } from "#app/domain/shared/failure.ts";

/**
 * Why a form was refused. What concerns one field stands at that field, which takes focus; what concerns none stands
 * here. Put it inside the form.
 */
export function FormFailure({ failure }: { failure: Failure | undefined }) {
  const mark = useRef<HTMLSpanElement>(null);
  const aboutFields = Object.keys(failure?.fields ?? {}).length > 0;
  useEffect(() => {
    if (failure === undefined) return;
    const field = mark.current?.closest("form")?.querySelector<HTMLInputElement>("[aria-invalid='true']");
    field?.focus();
    field?.select?.();
  }, [failure]);
  return (
    <>
      <span ref={mark} hidden />
      {failure !== undefined && !aboutFields && <FailureNotice failure={failure} />}
    </>
  );
}
