import { type MouseEvent, memo } from "react";
import type { PlaceWord } from "#app/domain/suggestions/place.ts";
import { Reading } from "../annotate/reading.tsx";
import { Button, ButtonLink } from "../ui/button.tsx";
import { ClaimTag } from "../ui/claim-tag.tsx";
import { ScoreParts } from "./score-parts.tsx";
import type { SuggestionEntry } from "./suggestion-entries.ts";

/** The plain form that the buttons of the list send without scripts. */
export const suggestionFormId = "suggestion-form";

/** What can be made of a suggestion. */
export interface SuggestionActs {
  onTake: (key: PlaceWord) => void;
  onAccept: (key: PlaceWord) => void;
  onAmend: (key: PlaceWord) => void;
  /** @param opener the button that asks for the reason */
  onReject: (key: PlaceWord, opener: HTMLElement) => void;
}

/** One suggestion of the list: what it says, its words, where it comes from, and what can be made of it. */
export const SuggestionLine = memo(function SuggestionLine(
  props: { entry: SuggestionEntry; inHand: boolean; canMark: boolean; itemId: number } & SuggestionActs,
) {
  const { entry, inHand, canMark, itemId, onTake, onAccept, onAmend, onReject } = props;
  const { key, state, signs, tag, claimTag, reading, suggestion, origin, became } = entry;
  const instead = (act: (button: HTMLElement) => void) => (event: MouseEvent<HTMLElement>) => {
    if (event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    act(event.currentTarget);
  };
  return (
    <li className={`suggestion ${state}${inHand ? " now" : ""}`}>
      <button
        type="button"
        className="suggestion-line"
        data-entry={key}
        aria-current={inHand ? "true" : undefined}
        title={origin}
        onClick={() => onTake(key)}
      >
        <ClaimTag signs={signs} tag={claimTag ?? tag} suggested={claimTag === null} />
        <span>
          <span className="suggestion-covered soft">covered</span>
          <span className="suggestion-says">
            <Reading parts={reading} />
            {!reading.some((part) => part.quote && part.text === suggestion.quote) && (
              <>
                {" "}
                <q className="words suggestion-words">
                  <bdi>{suggestion.quote}</bdi>
                </q>
              </>
            )}
          </span>
          <span className="unseen">, {origin}</span>
        </span>
      </button>
      <div className="suggestion-foot small">
        <span className="faint cut" aria-hidden="true">
          {suggestion.rule} v{suggestion.ruleVersion}, {suggestion.score.toFixed(2)}
        </span>
        {state === "settled" || state === "sent" ? (
          <span className="soft cut push">{state === "sent" ? "Being sent …" : became}</span>
        ) : (
          canMark && (
            <span className="push suggestion-acts">
              {state === "begun" && <span className="unkept">not kept</span>}
              <Button
                kind="quiet"
                keyName="+"
                type="submit"
                form={suggestionFormId}
                name="intent"
                value={`accept:${key}`}
                onClick={instead(() => onAccept(key))}
              >
                Accept
              </Button>
              <ButtonLink
                kind="quiet"
                keyName="*"
                to={`/items/${itemId}?amend=${key}`}
                onClick={instead(() => onAmend(key))}
              >
                Amend
              </ButtonLink>
              <Button
                kind="quiet"
                keyName="-"
                type="submit"
                form={suggestionFormId}
                name="intent"
                value={`reject:${key}`}
                onClick={instead((button) => onReject(key, button))}
              >
                Reject
              </Button>
            </span>
          )
        )}
      </div>
      {suggestion.parts && <ScoreParts parts={suggestion.parts} />}
    </li>
  );
});
