import { describe, expect, test } from "vitest";
import { readArticleText } from "#app/domain/ingest/marks.ts";

/** The marked stretches as [kind, text]; cut out by code points. */
function marked(text: string, title?: string) {
  const points = [...text];
  return readArticleText(text, title).marks.map(({ kind, start, end }) => [
    kind,
    points.slice(start, end).join(""),
  ]);
}

const story =
  "The council said on Thursday that the bridge will stay shut until the engineers have looked at every one of its cables, ".repeat(
    3,
  );

test("the parts of a page are told apart, in code points", () => {
  const text = [
    "menu",
    "",
    "Serving the upper valley since 1931",
    "",
    "🌉 Bridge stays shut, council says",
    "",
    "14 May 2024, 16:20",
    "",
    "WARNING: the pictures below are graphic and may distress some readers",
    "",
    "Photo: Ilse Hamm / Valley Post",
    "",
    story,
    "",
    "Leave a Reply",
    "Your email address will not be published. Required fields are marked *",
  ].join("\n");
  expect(marked(text)).toEqual([
    ["boilerplate", "menu"],
    ["boilerplate", "Serving the upper valley since 1931"],
    ["title", "🌉 Bridge stays shut, council says"],
    ["dateline", "14 May 2024, 16:20"],
    ["warning", "WARNING: the pictures below are graphic and may distress some readers"],
    ["boilerplate", "Photo: Ilse Hamm / Valley Post"],
    ["boilerplate", "Leave a Reply"],
    ["boilerplate", "Your email address will not be published. Required fields are marked *"],
  ]);
  expect(readArticleText(text)).toMatchObject({
    title: "🌉 Bridge stays shut, council says",
    dateline: { text: "14 May 2024, 16:20", at: Date.UTC(2024, 4, 14), precision: "day" },
    graphic: true,
  });
});

describe("warnings of graphic material", () => {
  test.each([
    "*** Warning: this video contains scenes some viewers may find disturbing ***",
    "Viewer discretion is advised",
    "[GRAPHIC CONTENT]",
    "⚠️ Content warning: graphic injuries",
    "The following images may not be suitable for all readers.",
    "Attention : certaines images peuvent heurter la sensibilité des plus jeunes",
    "تحذير: يحتوي هذا المقطع على مشاهد قاسية",
  ])("%s", (line) => {
    expect(readArticleText(`A headline\n\n${line}\n\n${story}`)).toMatchObject({ graphic: true });
  });

  test.each([
    "The army issued a warning before the strike, residents said.",
    "Warning: rain expected in the north",
    "A graphic novel about the siege won the prize",
    "Officials paid attention to the violent storm",
  ])("%s is none", (line) => {
    expect(readArticleText(`A headline\n\n${line}\n\n${story}`)).toMatchObject({ graphic: false });
  });
});

describe("the page's machinery", () => {
  test.each([
    "Please enter your comment!",
    "Please enter your name here",
    "Post Comment",
    "Load more comments",
    "Laisser un commentaire",
    "Votre adresse e-mail ne sera pas publiée.",
    "اترك تعليقا",
    "Credit: (Social Media)",
    "[Photo: Channel Nine / Video Share]",
    "Image courtesy of the Rescue Union",
  ])("%s", (line) => {
    expect(marked(`A headline\n\n${story}\n\n${line}`)).toContainEqual(["boilerplate", line]);
  });

  test.each([
    "Photo: a child walks past what is left of the mill, three days after the strike on it",
    "Please enter your village through the northern gate, the soldiers told them.",
    "Worst floods since 1953",
    "Search",
    "Your comment was read out in court, her lawyer said.",
    "Subscribe to nothing, he wrote.",
  ])("%s is a writer's line", (line) => {
    const kinds = marked(`A headline\n\n${story}\n\n${line}\n\n${story}`).map(([kind]) => kind);
    expect(kinds).toEqual(["title"]);
  });

  test("a headline that could be a motto stays one when it opens the page", () => {
    expect(marked(`Worst floods since 1953\n\nRivers keep rising\n\n${story}`)[0]).toEqual([
      "title",
      "Worst floods since 1953",
    ]);
  });
});

describe("headlines", () => {
  test("a text that opens with its story has none", () => {
    const first =
      "The footage, found in the ruins, shows the corridor in the minutes before the second shell fell on the ward, staff said.";
    expect(readArticleText(`${first}\n${story}`)).toMatchObject({ title: null, marks: [] });
  });

  test("a short sentence set apart is one", () => {
    expect(readArticleText(`They have gone home.\n\n${story}`).title).toBe("They have gone home.");
  });

  test("a given headline is marked only where the text opens with it", () => {
    expect(marked(`Bridge shut\n\n${story}`, "Bridge shut")).toEqual([["title", "Bridge shut"]]);
    expect(marked(story, "Bridge shut")).toEqual([]);
    expect(readArticleText(story, "Bridge shut").title).toBe("Bridge shut");
  });
});
