import type { Reading } from "../reading.ts";
import type { Found } from "../types.ts";

export function perpetratorsInArabic(_reading: Reading): Found[] {
  return [];
}
