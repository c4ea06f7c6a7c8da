-- The role under which everything for a provider is done. It owns nothing, so row level security binds it.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'waymark_app') THEN
    BEGIN
      CREATE ROLE waymark_app NOLOGIN;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN
      NULL; -- another database of this server was set up at the same moment
    END;
  END IF;
  IF NOT pg_has_role(current_user, 'waymark_app', 'MEMBER') THEN
    EXECUTE format('GRANT waymark_app TO %I', current_user);
  END IF;
END $$;
--> statement-breakpoint
-- For whom a transaction works. Without a provider nothing is seen and nothing can be written.
CREATE FUNCTION waymark_provider() RETURNS uuid LANGUAGE sql STABLE AS
  $$ SELECT nullif(current_setting('waymark.provider', true), '')::uuid $$;
--> statement-breakpoint
CREATE FUNCTION waymark_sees_group(wanted uuid) RETURNS boolean LANGUAGE sql STABLE AS
  $$ SELECT CASE current_setting('waymark.groups', true)
       WHEN '*' THEN true
       WHEN '' THEN false
       ELSE wanted = ANY (string_to_array(current_setting('waymark.groups', true), ',')::uuid[]) END $$;
--> statement-breakpoint
-- Gives every table that belongs to providers its guard. A migration that adds such a table calls it again.
CREATE PROCEDURE waymark_guard() LANGUAGE plpgsql AS $$
DECLARE
  guarded record;
  condition text;
BEGIN
  FOR guarded IN
    SELECT c.table_name AS name,
           max(g.is_nullable) AS group_nullable
    FROM information_schema.columns c
    LEFT JOIN information_schema.columns g
      ON g.table_schema = c.table_schema AND g.table_name = c.table_name AND g.column_name = 'group_id'
    WHERE c.table_schema = 'public' AND c.column_name = 'provider_id' AND c.data_type = 'uuid'
    GROUP BY c.table_name
  LOOP
    condition := 'provider_id = (SELECT waymark_provider())';
    IF guarded.name <> 'membership_group' THEN
      IF guarded.group_nullable = 'NO' THEN
        condition := condition || ' AND waymark_sees_group(group_id)';
      ELSIF guarded.group_nullable = 'YES' THEN
        condition := condition || ' AND (group_id IS NULL OR waymark_sees_group(group_id))';
      END IF;
    END IF;
    IF guarded.name = 'history_entry' THEN
      condition := condition || ' AND (participant_id IS NULL OR current_setting(''waymark.groups'', true) = ''*'''
        || ' OR EXISTS (SELECT FROM participant WHERE participant.provider_id = history_entry.provider_id'
        || ' AND participant.id = history_entry.participant_id))';
    END IF;
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', guarded.name);
    EXECUTE format('DROP POLICY IF EXISTS of_the_provider ON %I', guarded.name);
    EXECUTE format('CREATE POLICY of_the_provider ON %I TO waymark_app USING (%s)', guarded.name, condition);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO waymark_app', guarded.name);
  END LOOP;
END $$;
--> statement-breakpoint
CALL waymark_guard();
--> statement-breakpoint
-- A person sees at which providers they work; everything else of another provider stays hidden.
CREATE POLICY of_the_person ON membership FOR SELECT TO waymark_app
  USING (user_id = nullif(current_setting('waymark.person', true), ''));
--> statement-breakpoint
ALTER TABLE provider ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY of_the_provider ON provider TO waymark_app USING (
  id = (SELECT waymark_provider())
  OR id IN (SELECT provider_id FROM membership WHERE user_id = nullif(current_setting('waymark.person', true), ''))
);
--> statement-breakpoint
GRANT SELECT, UPDATE ON provider TO waymark_app;
--> statement-breakpoint
-- Of the people of the installation a provider sees those who work for it, and of them what is no secret.
ALTER TABLE "user" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY of_the_provider ON "user" FOR SELECT TO waymark_app USING (
  id IN (SELECT user_id FROM membership WHERE provider_id = (SELECT waymark_provider()))
);
--> statement-breakpoint
GRANT SELECT ON "user" TO waymark_app;
--> statement-breakpoint
-- The history is only ever added to. The one exception takes the values out when a person is erased, and leaves the rest.
CREATE FUNCTION waymark_keep_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.erased AND NEW.changes = '[]'::jsonb
     AND (NEW.provider_id, NEW.id, NEW.at, NEW.subject, NEW.subject_id, NEW.action) =
         (OLD.provider_id, OLD.id, OLD.at, OLD.subject, OLD.subject_id, OLD.action)
     AND NEW.person_id IS NOT DISTINCT FROM OLD.person_id AND NEW.participant_id IS NOT DISTINCT FROM OLD.participant_id THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'An entry of the history is never changed or deleted.';
END $$;
--> statement-breakpoint
CREATE TRIGGER history_is_kept BEFORE UPDATE OR DELETE ON history_entry
  FOR EACH ROW EXECUTE FUNCTION waymark_keep_history();
--> statement-breakpoint
CREATE TRIGGER history_is_not_emptied BEFORE TRUNCATE ON history_entry
  FOR EACH STATEMENT EXECUTE FUNCTION waymark_keep_history();
--> statement-breakpoint
REVOKE DELETE, TRUNCATE ON history_entry FROM waymark_app;
