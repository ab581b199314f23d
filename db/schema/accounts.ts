import { roles, userStates } from "../../app/domain/vocabulary.ts";
import type { Kit } from "./kit.ts";

/** People and what lets them in. Only `user` is folded from events; secrets never enter the audit trail. */
export function accountTables(kit: Kit) {
  const user = kit.table(
    "user",
    {
      id: kit.id(),
      /** Sign-in name, lower case. */
      name: kit.text("name").notNull(),
      displayName: kit.text("display_name").notNull(),
      role: kit.word("role", roles).notNull(),
      state: kit.word("state", userStates).notNull(),
      createdAt: kit.ms("created_at").notNull(),
    },
    (t) => [
      kit.uniqueIndex("user_name").on(t.name),
      kit.oneOf("user_role_known", "role", roles),
      kit.oneOf("user_state_known", "state", userStates),
    ],
  );

  const credential = kit.table(
    "credential",
    {
      userId: kit.int("user_id").primaryKey(),
      /** argon2id in PHC string form. */
      passwordHash: kit.text("password_hash").notNull(),
      changedAt: kit.ms("changed_at").notNull(),
    },
    (t) => [kit.foreignKey({ columns: [t.userId], foreignColumns: [user.id] })],
  );

  const session = kit.table(
    "session",
    {
      /** SHA-256 of the token, hex. The token itself is only in the cookie. */
      id: kit.text("id").primaryKey(),
      userId: kit.int("user_id").notNull(),
      createdAt: kit.ms("created_at").notNull(),
      expiresAt: kit.ms("expires_at").notNull(),
      lastSeenAt: kit.ms("last_seen_at").notNull(),
      /** What the browser called itself at sign-in, so that people recognise their own sessions. */
      userAgent: kit.text("user_agent").notNull(),
    },
    (t) => [
      kit.index("session_user").on(t.userId),
      kit.foreignKey({ columns: [t.userId], foreignColumns: [user.id] }),
    ],
  );

  const oneTimeLink = kit.table("one_time_link", {
    /** SHA-256 of the link's secret, hex. */
    tokenHash: kit.text("token_hash").primaryKey(),
    /** The account that may set a password; null is the set-up link for the first admin. */
    userId: kit.int("user_id"),
    createdAt: kit.ms("created_at").notNull(),
    expiresAt: kit.ms("expires_at").notNull(),
    usedAt: kit.ms("used_at"),
  });

  return { user, credential, session, oneTimeLink };
}
