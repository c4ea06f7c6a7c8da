-- Whose name is asked for is looked up at the provider by index, instead of gathering everybody who works there first.
DROP POLICY of_the_provider ON "user";
--> statement-breakpoint
CREATE POLICY of_the_provider ON "user" FOR SELECT TO waymark_app USING (
  EXISTS (SELECT FROM membership WHERE membership.provider_id = (SELECT waymark_provider()) AND membership.user_id = "user".id)
);
