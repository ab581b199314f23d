-- Rules that the database itself keeps. Re-applied after every migration (a rebuilt table loses its triggers) and
-- asserted by name when the database is opened for work.

DROP TRIGGER IF EXISTS event_no_update;
CREATE TRIGGER event_no_update BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only: an event cannot be changed'); END;

DROP TRIGGER IF EXISTS event_no_delete;
CREATE TRIGGER event_no_delete BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only: an event cannot be deleted'); END;

DROP TRIGGER IF EXISTS text_version_no_update;
CREATE TRIGGER text_version_no_update BEFORE UPDATE ON text_version
BEGIN SELECT RAISE(ABORT, 'a text version never changes: a new text is a new version'); END;

DROP TRIGGER IF EXISTS text_version_no_delete;
CREATE TRIGGER text_version_no_delete BEFORE DELETE ON text_version
BEGIN SELECT RAISE(ABORT, 'a text version is never deleted'); END;

DROP TRIGGER IF EXISTS document_no_delete;
CREATE TRIGGER document_no_delete BEFORE DELETE ON document
BEGIN SELECT RAISE(ABORT, 'a document is never deleted'); END;

-- substr() counts characters, which for valid UTF-8 are code points.
DROP TRIGGER IF EXISTS claim_span_quotes_text_insert;
CREATE TRIGGER claim_span_quotes_text_insert BEFORE INSERT ON claim_span
WHEN NEW.quote IS NOT (SELECT substr(body, NEW.start_cp + 1, NEW.end_cp - NEW.start_cp) FROM text_version WHERE id = NEW.text_version_id)
BEGIN SELECT RAISE(ABORT, 'the quote is not the text at these offsets'); END;

DROP TRIGGER IF EXISTS claim_span_quotes_text_update;
CREATE TRIGGER claim_span_quotes_text_update BEFORE UPDATE ON claim_span
WHEN NEW.quote IS NOT (SELECT substr(body, NEW.start_cp + 1, NEW.end_cp - NEW.start_cp) FROM text_version WHERE id = NEW.text_version_id)
BEGIN SELECT RAISE(ABORT, 'the quote is not the text at these offsets'); END;
