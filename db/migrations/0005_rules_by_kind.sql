DROP INDEX `suggestion_rule`;--> statement-breakpoint
CREATE INDEX `suggestion_rule` ON `suggestion` (`rule`,`kind`);