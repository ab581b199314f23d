import { describe, expect, test } from "vitest";
import { parseDateline } from "#app/domain/ingest/dateline.ts";

const iso = (line: string) => {
  const date = parseDateline(line);
  return date === null ? null : [date.at === null ? null : new Date(date.at).toISOString(), date.precision];
};

describe("a line that is a date", () => {
  test.each([
    ["December 13, 2016 at 3:20 pm", "2016-12-13T00:00:00.000Z", "day"],
    ["Tuesday, 13 Dec. 2016", "2016-12-13T00:00:00.000Z", "day"],
    ["Published: 3rd of March 2021, 09:05", "2021-03-03T00:00:00.000Z", "day"],
    ["Updated on Sept 1, 2020 | 11.30 pm", "2020-09-01T00:00:00.000Z", "day"],
    ["Publié le mardi 1er août 2023 à 14h30", "2023-08-01T00:00:00.000Z", "day"],
    ["Mis à jour le 12 février 2024", "2024-02-12T00:00:00.000Z", "day"],
    ["١٣ كانون الأول ٢٠١٦", "2016-12-13T00:00:00.000Z", "day"],
    ["الثلاثاء، 5 مارس 2024", "2024-03-05T00:00:00.000Z", "day"],
    ["تاريخ النشر: 7 تشرين الثاني 2023", "2023-11-07T00:00:00.000Z", "day"],
    ["2024-05-31", "2024-05-31T00:00:00.000Z", "day"],
    ["2024-05-31 14:05", "2024-05-31T00:00:00.000Z", "day"],
    ["2024-05-31T14:05:30+03:00", "2024-05-31T11:05:00.000Z", "minute"],
    ["31 May 2024, 12:05 am GMT", "2024-05-31T00:05:00.000Z", "minute"],
    ["31 May 2024 14:05 UTC+3", "2024-05-31T11:05:00.000Z", "minute"],
    ["31/05/2024", "2024-05-31T00:00:00.000Z", "day"],
    ["05/31/2024", "2024-05-31T00:00:00.000Z", "day"],
    ["June 2019", "2019-06-01T00:00:00.000Z", "month"],
  ])("%s", (line, at, precision) => {
    expect(iso(line)).toEqual([at, precision]);
    expect(parseDateline(line)!.text).toBe(line);
  });

  test("which number is the month is not guessed", () => {
    expect(iso("03/04/2024")).toEqual([null, null]);
    expect(iso("04.04.2024")).toEqual(["2024-04-04T00:00:00.000Z", "day"]);
  });
});

test.each([
  "May 2024 be better",
  "On 13 December 2016 the siege ended",
  "31 February 2024",
  "13 December",
  "March 5, 2024 was the day it stopped",
  "A boy walks near the camps, May 30, 2021. (Valley Post)",
  "2024-13-01",
  "25:00",
  "1999",
])("%s is no dateline", (line) => {
  expect(parseDateline(line)).toBeNull();
});
