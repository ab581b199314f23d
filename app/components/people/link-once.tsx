import { useState } from "react";
import { announce } from "#app/components/ui/announcer.tsx";
import { Button } from "#app/components/ui/button.tsx";
import { TextField } from "#app/components/ui/field.tsx";
import { Notice } from "#app/components/ui/notice.tsx";
import { Time } from "#app/components/ui/time.tsx";

/** A one-time link, shown this once: only its hash is kept. */
export function LinkOnce(props: { displayName: string; link: string; until: number }) {
  const { displayName, link, until } = props;
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(link);
    setCopied(true);
    announce("Link copied.");
  };
  return (
    <Notice head="Hand over this link. It is shown only now.">
      <p>
        <bdi>{displayName}</bdi> sets a password with it: once, until <Time at={until} /> UTC. Whoever has the
        link has the account, so send it privately.
      </p>
      <div className="link-once">
        <TextField
          label="One-time link"
          readOnly
          dir="ltr"
          value={link}
          spellCheck={false}
          onFocus={(event) => event.target.select()}
        />
        <Button className="needs-script" onClick={copy}>
          {copied ? "Copied" : "Copy"}
        </Button>
      </div>
    </Notice>
  );
}
