CREATE TABLE `blind_article` (
	`article_id` integer PRIMARY KEY NOT NULL,
	`reason` text NOT NULL,
	`by` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `rule_off` (
	`rule` text PRIMARY KEY NOT NULL,
	`reason` text NOT NULL,
	`by` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `suggestion` (
	`document_id` integer NOT NULL,
	`position` integer NOT NULL,
	`text_version_id` integer NOT NULL,
	`kind` text NOT NULL,
	`rule` text NOT NULL,
	`worth` integer NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`document_id`, `position`),
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `suggestion_rule` ON `suggestion` (`rule`);--> statement-breakpoint
CREATE TABLE `suggestion_model` (
	`id` integer PRIMARY KEY NOT NULL,
	`body` text NOT NULL,
	`in_use` integer NOT NULL,
	`by` integer,
	`at` integer NOT NULL,
	FOREIGN KEY (`by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `suggestion_outcome` (
	`id` integer PRIMARY KEY NOT NULL,
	`document_id` integer NOT NULL,
	`text_version_id` integer NOT NULL,
	`kind` text NOT NULL,
	`rule` text NOT NULL,
	`rule_version` integer NOT NULL,
	`score` integer NOT NULL,
	`start_cp` integer NOT NULL,
	`end_cp` integer NOT NULL,
	`quote` text NOT NULL,
	`outcome` text NOT NULL,
	`reason` text NOT NULL,
	`note` text NOT NULL,
	`claim_id` integer,
	`state` text NOT NULL,
	`decided_by` integer NOT NULL,
	`decided_at` integer NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`text_version_id`) REFERENCES `text_version`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claim_id`) REFERENCES `claim`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "suggestion_outcome_known" CHECK("outcome" in ('accepted', 'amended', 'rejected')),
	CONSTRAINT "suggestion_outcome_state_known" CHECK("state" in ('live', 'undone'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `suggestion_outcome_place` ON `suggestion_outcome` (`text_version_id`,`kind`,`start_cp`,`end_cp`) WHERE state = 'live';--> statement-breakpoint
CREATE INDEX `suggestion_outcome_rule` ON `suggestion_outcome` (`rule`,`decided_at`);--> statement-breakpoint
CREATE INDEX `suggestion_outcome_claim` ON `suggestion_outcome` (`claim_id`) WHERE claim_id is not null;--> statement-breakpoint
CREATE TABLE `suggestion_run` (
	`id` integer PRIMARY KEY NOT NULL,
	`engine` text NOT NULL,
	`started_at` integer NOT NULL,
	`finished_at` integer,
	`up_to` integer NOT NULL,
	`counts` text NOT NULL
) STRICT;
