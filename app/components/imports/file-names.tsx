import { counted } from "#app/domain/audit/sentence.ts";

/** Names of files in a line: the first few, and how many more. */
export function FileNames({ files, most = 2 }: { files: readonly string[]; most?: number }) {
  const shown = [...new Set(files)].slice(0, most);
  const more = files.length - shown.length;
  return (
    <span className="file-name">
      {shown.map((name, at) => (
        <span key={name}>
          {at > 0 && ", "}
          <bdi>{name}</bdi>
        </span>
      ))}
      {more > 0 && <span className="soft"> and {counted(more, "more", "more")}</span>}
    </span>
  );
}
