CREATE TABLE `author` (
	`id` integer PRIMARY KEY NOT NULL,
	`source_id` integer NOT NULL,
	`name` text NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `author_name` ON `author` (`source_id`,`name`);--> statement-breakpoint
CREATE TABLE `claim` (
	`id` integer PRIMARY KEY NOT NULL,
	`document_id` integer NOT NULL,
	`text_version_id` integer NOT NULL,
	`type` text NOT NULL,
	`fields` text NOT NULL,
	`note` text NOT NULL,
	`state` text NOT NULL,
	`origin` text NOT NULL,
	`anchor` text NOT NULL,
	`codebook_id` integer NOT NULL,
	`revision` integer NOT NULL,
	`created_by` integer NOT NULL,
	`created_at` integer NOT NULL,
	`changed_by` integer NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`text_version_id`) REFERENCES `text_version`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`codebook_id`) REFERENCES `codebook`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "claim_state_known" CHECK("state" in ('live', 'withdrawn')),
	CONSTRAINT "claim_origin_known" CHECK("origin" in ('human', 'suggestion')),
	CONSTRAINT "claim_anchor_known" CHECK("anchor" in ('exact', 'moved', 'orphan'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `claim_document` ON `claim` (`document_id`,`id`);--> statement-breakpoint
CREATE INDEX `claim_type` ON `claim` (`type`,`state`,`document_id`);--> statement-breakpoint
CREATE TABLE `claim_span` (
	`claim_id` integer NOT NULL,
	`position` integer NOT NULL,
	`text_version_id` integer NOT NULL,
	`start_cp` integer NOT NULL,
	`end_cp` integer NOT NULL,
	`quote` text NOT NULL,
	`prefix` text NOT NULL,
	`suffix` text NOT NULL,
	PRIMARY KEY(`claim_id`, `position`),
	FOREIGN KEY (`claim_id`) REFERENCES `claim`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`text_version_id`) REFERENCES `text_version`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "claim_span_order" CHECK("start_cp" >= 0 and "start_cp" < "end_cp")
) STRICT;
--> statement-breakpoint
CREATE TABLE `codebook` (
	`id` integer PRIMARY KEY NOT NULL,
	`body` text NOT NULL,
	`adopted_at` integer NOT NULL,
	`adopted_by` integer
) STRICT;
--> statement-breakpoint
CREATE TABLE `counter` (
	`lane` text NOT NULL,
	`state` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`lane`, `state`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `credential` (
	`user_id` integer PRIMARY KEY NOT NULL,
	`password_hash` text NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `dataset_export` (
	`id` integer PRIMARY KEY NOT NULL,
	`format` text NOT NULL,
	`names` integer NOT NULL,
	`counts` text NOT NULL,
	`manifest_sha256` text NOT NULL,
	`exported_by` integer,
	`exported_at` integer NOT NULL,
	CONSTRAINT "dataset_export_format_known" CHECK("format" in ('jsonl', 'csv'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `decision` (
	`id` integer PRIMARY KEY NOT NULL,
	`document_id` integer NOT NULL,
	`item_id` integer NOT NULL,
	`text_version_id` integer NOT NULL,
	`kind` text NOT NULL,
	`reasons` text NOT NULL,
	`ground` text NOT NULL,
	`note` text NOT NULL,
	`state` text NOT NULL,
	`codebook_id` integer NOT NULL,
	`decided_by` integer NOT NULL,
	`decided_at` integer NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item_id`) REFERENCES `item`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`text_version_id`) REFERENCES `text_version`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`codebook_id`) REFERENCES `codebook`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "decision_state_known" CHECK("state" in ('live', 'undone'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `decision_document` ON `decision` (`document_id`,`id`);--> statement-breakpoint
CREATE TABLE `document` (
	`id` integer PRIMARY KEY NOT NULL,
	`public_id` text NOT NULL,
	`kind` text NOT NULL,
	`source_id` integer NOT NULL,
	`external_id` text NOT NULL,
	`article_id` integer NOT NULL,
	`parent_id` integer,
	`depth` integer NOT NULL,
	`position` integer NOT NULL,
	`author_id` integer,
	`title` text,
	`url` text,
	`language` text,
	`file_name` text,
	`posted_at` integer,
	`posted_precision` text,
	`posted_text` text,
	`graphic` integer NOT NULL,
	`current_version_id` integer NOT NULL,
	`intake_id` integer NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`article_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`parent_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `author`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`intake_id`) REFERENCES `intake`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "document_kind_known" CHECK("kind" in ('article', 'comment'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `document_external` ON `document` (`source_id`,`kind`,`external_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `document_public` ON `document` (`public_id`);--> statement-breakpoint
CREATE INDEX `document_thread` ON `document` (`article_id`,`parent_id`,`position`);--> statement-breakpoint
CREATE INDEX `document_author` ON `document` (`author_id`,`id`);--> statement-breakpoint
CREATE TABLE `draft` (
	`item_id` integer NOT NULL,
	`user_id` integer NOT NULL,
	`body` text NOT NULL,
	`saved_at` integer NOT NULL,
	PRIMARY KEY(`item_id`, `user_id`),
	FOREIGN KEY (`item_id`) REFERENCES `item`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `event` (
	`seq` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`actor` integer,
	`action` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` integer NOT NULL,
	`key` text,
	`payload` text NOT NULL,
	`payload_hash` text NOT NULL,
	`prev_hash` text NOT NULL,
	`hash` text NOT NULL,
	CONSTRAINT "event_subject_known" CHECK("subject_kind" in ('document', 'user', 'intake', 'codebook', 'dataset'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `event_subject` ON `event` (`subject_kind`,`subject_id`,`seq`);--> statement-breakpoint
CREATE INDEX `event_actor` ON `event` (`actor`,`seq`) WHERE actor is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `event_key` ON `event` (`key`) WHERE key is not null;--> statement-breakpoint
CREATE TABLE `intake` (
	`id` integer PRIMARY KEY NOT NULL,
	`files` text NOT NULL,
	`state` text NOT NULL,
	`started_at` integer NOT NULL,
	`finished_at` integer,
	`started_by` integer,
	`counts` text NOT NULL,
	CONSTRAINT "intake_state_known" CHECK("state" in ('running', 'finished', 'failed'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `intake_problem` (
	`id` integer PRIMARY KEY NOT NULL,
	`intake_id` integer NOT NULL,
	`file` text NOT NULL,
	`line` integer,
	`reason` text NOT NULL,
	`raw` text,
	FOREIGN KEY (`intake_id`) REFERENCES `intake`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `intake_problem_intake` ON `intake_problem` (`intake_id`,`id`);--> statement-breakpoint
CREATE TABLE `item` (
	`id` integer PRIMARY KEY NOT NULL,
	`document_id` integer NOT NULL,
	`kind` text NOT NULL,
	`lane` text NOT NULL,
	`state` text NOT NULL,
	`reopened` integer NOT NULL,
	`flagged` integer NOT NULL,
	`priority` integer NOT NULL,
	`why` text NOT NULL,
	`wake_at` integer,
	`revision` integer NOT NULL,
	`article_id` integer NOT NULL,
	`source_id` integer NOT NULL,
	`author_id` integer,
	`sort_at` integer NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "item_kind_known" CHECK("kind" in ('moderation', 'claims')),
	CONSTRAINT "item_lane_known" CHECK("lane" in ('moderation', 'claims', 'escalated', 'deferred')),
	CONSTRAINT "item_state_known" CHECK("state" in ('open', 'done'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `item_document` ON `item` (`document_id`,`kind`);--> statement-breakpoint
CREATE INDEX `item_lane_rank` ON `item` (`lane`,`state`,(priority * 1099511627776 - id));--> statement-breakpoint
CREATE INDEX `item_lane_time` ON `item` (`lane`,`state`,`sort_at`,`id`);--> statement-breakpoint
CREATE INDEX `item_article` ON `item` (`article_id`,`lane`,`state`,(priority * 1099511627776 - id));--> statement-breakpoint
CREATE INDEX `item_author` ON `item` (`author_id`,`lane`,`state`,(priority * 1099511627776 - id));--> statement-breakpoint
CREATE INDEX `item_source_rank` ON `item` (`source_id`,`lane`,`state`,(priority * 1099511627776 - id));--> statement-breakpoint
CREATE INDEX `item_source_time` ON `item` (`source_id`,`lane`,`state`,`sort_at`,`id`);--> statement-breakpoint
CREATE INDEX `item_flagged` ON `item` (`lane`,`state`,(priority * 1099511627776 - id)) WHERE flagged = 1;--> statement-breakpoint
CREATE INDEX `item_wake` ON `item` (`wake_at`) WHERE wake_at is not null;--> statement-breakpoint
CREATE TABLE `lease` (
	`item_id` integer PRIMARY KEY NOT NULL,
	`user_id` integer NOT NULL,
	`taken_at` integer NOT NULL,
	`until` integer NOT NULL,
	FOREIGN KEY (`item_id`) REFERENCES `item`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `lease_user` ON `lease` (`user_id`);--> statement-breakpoint
CREATE TABLE `one_time_link` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`user_id` integer,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer
) STRICT;
--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`user_agent` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `session_user` ON `session` (`user_id`);--> statement-breakpoint
CREATE TABLE `skip` (
	`item_id` integer NOT NULL,
	`user_id` integer NOT NULL,
	`at` integer NOT NULL,
	`reason` text NOT NULL,
	PRIMARY KEY(`item_id`, `user_id`),
	FOREIGN KEY (`item_id`) REFERENCES `item`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `source` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `source_name` ON `source` (`name`);--> statement-breakpoint
CREATE TABLE `text_version` (
	`id` integer PRIMARY KEY NOT NULL,
	`document_id` integer NOT NULL,
	`version` integer NOT NULL,
	`body` text NOT NULL,
	`sha256` text NOT NULL,
	`length_cp` integer NOT NULL,
	`marks` text NOT NULL,
	`intake_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `text_version_document` ON `text_version` (`document_id`,`version`);--> statement-breakpoint
CREATE TABLE `tone` (
	`reading_id` integer NOT NULL,
	`label` text NOT NULL,
	`document_id` integer NOT NULL,
	`intensity` integer,
	PRIMARY KEY(`reading_id`, `label`),
	FOREIGN KEY (`reading_id`) REFERENCES `tone_reading`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "tone_intensity_range" CHECK("intensity" is null or "intensity" between 0 and 3)
) STRICT;
--> statement-breakpoint
CREATE INDEX `tone_label` ON `tone` (`label`,`document_id`);--> statement-breakpoint
CREATE TABLE `tone_reading` (
	`id` integer PRIMARY KEY NOT NULL,
	`document_id` integer NOT NULL,
	`text_version_id` integer NOT NULL,
	`user_id` integer NOT NULL,
	`note` text NOT NULL,
	`codebook_id` integer NOT NULL,
	`revision` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`text_version_id`) REFERENCES `text_version`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`codebook_id`) REFERENCES `codebook`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `tone_reading_person` ON `tone_reading` (`document_id`,`user_id`);--> statement-breakpoint
CREATE TABLE `user` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`display_name` text NOT NULL,
	`role` text NOT NULL,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	CONSTRAINT "user_role_known" CHECK("role" in ('moderator', 'fact_checker', 'admin')),
	CONSTRAINT "user_state_known" CHECK("state" in ('invited', 'active', 'disabled'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `user_name` ON `user` (`name`);