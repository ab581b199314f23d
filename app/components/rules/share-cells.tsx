import type { Share } from "#app/domain/suggestions/shares.ts";
import { rangeWords, shareWords } from "./share-words.ts";
import { WeeksPicture } from "./weeks-picture.tsx";

/** Heads of the cells below, where a share is called by its name. */
export function ShareHeads({ name }: { name: string }) {
  return (
    <>
      <th scope="col" className="number">
        {name}
      </th>
      <th scope="col">by week</th>
    </>
  );
}

/** A share with its 95 % interval, and its course. */
export function ShareCells({ share }: { share: Share | null }) {
  return (
    <>
      <td className="number">
        {shareWords(share?.share ?? null)}
        {share && <span className="interval small soft">{rangeWords(share.interval)}</span>}
      </td>
      <td>{share && <WeeksPicture weeks={share.weeks} />}</td>
    </>
  );
}
