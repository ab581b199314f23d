CREATE TABLE `__new_relation` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`from_kind` text NOT NULL,
	`from_id` integer NOT NULL,
	`to_id` integer NOT NULL,
	`score` integer NOT NULL,
	`reasons` text NOT NULL,
	`state` text NOT NULL,
	`decided_by` integer NOT NULL,
	`decided_at` integer NOT NULL,
	FOREIGN KEY (`decided_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "relation_kind_known" CHECK("kind" in ('supersedes', 'contradicts', 'same_claim', 'same_event', 'near_duplicate')),
	CONSTRAINT "relation_from_kind_known" CHECK("from_kind" in ('claim', 'document')),
	CONSTRAINT "relation_state_known" CHECK("state" in ('accepted', 'rejected', 'undone'))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_relation`("id", "kind", "from_kind", "from_id", "to_id", "score", "reasons", "state", "decided_by", "decided_at") SELECT "id", "kind", "from_kind", "from_id", "to_id", "score", "reasons", "state", "decided_by", "decided_at" FROM `relation`;--> statement-breakpoint
DROP TABLE `relation`;--> statement-breakpoint
ALTER TABLE `__new_relation` RENAME TO `relation`;--> statement-breakpoint
CREATE UNIQUE INDEX `relation_ends` ON `relation` (`kind`,`from_kind`,`from_id`,`to_id`);--> statement-breakpoint
CREATE INDEX `relation_decided` ON `relation` (`decided_at`,`id`);