CREATE TABLE "document" (
	"provider_id" uuid DEFAULT (current_setting('waymark.provider'))::uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"group_id" uuid,
	"participant_id" uuid,
	"tracker_id" uuid,
	"milestone_id" uuid,
	"organisation_id" uuid,
	"proves" text NOT NULL,
	"description" text,
	"removed" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "document_provider_id_id_pk" PRIMARY KEY("provider_id","id")
);
--> statement-breakpoint
CREATE TABLE "document_version" (
	"provider_id" uuid DEFAULT (current_setting('waymark.provider'))::uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"file_name" text NOT NULL,
	"media_type" text NOT NULL,
	"size" bigint NOT NULL,
	"sha256" text NOT NULL,
	"uploaded_by" text,
	"uploaded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"reason" text,
	CONSTRAINT "document_version_provider_id_document_id_number_pk" PRIMARY KEY("provider_id","document_id","number")
);
--> statement-breakpoint
CREATE TABLE "history_entry" (
	"provider_id" uuid DEFAULT (current_setting('waymark.provider'))::uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"person_id" text,
	"subject" text NOT NULL,
	"subject_id" text NOT NULL,
	"participant_id" uuid,
	"action" text NOT NULL,
	"changes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"erased" boolean DEFAULT false NOT NULL,
	CONSTRAINT "history_entry_provider_id_id_pk" PRIMARY KEY("provider_id","id")
);
--> statement-breakpoint
CREATE TABLE "note" (
	"provider_id" uuid DEFAULT (current_setting('waymark.provider'))::uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"group_id" uuid,
	"participant_id" uuid,
	"subject" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"text" text NOT NULL,
	"person_id" text,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "note_provider_id_id_pk" PRIMARY KEY("provider_id","id")
);
--> statement-breakpoint
CREATE TABLE "saved_view" (
	"provider_id" uuid DEFAULT (current_setting('waymark.provider'))::uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"user_id" text NOT NULL,
	"list" text NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "saved_view_provider_id_id_pk" PRIMARY KEY("provider_id","id"),
	CONSTRAINT "saved_view_name" UNIQUE("provider_id","user_id","list","name")
);
--> statement-breakpoint
CREATE TABLE "address" (
	"provider_id" uuid DEFAULT (current_setting('waymark.provider'))::uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"organisation_id" uuid NOT NULL,
	"label" text,
	"lines" text NOT NULL,
	"town" text,
	"county" text,
	"postcode" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "address_provider_id_id_pk" PRIMARY KEY("provider_id","id")
);
--> statement-breakpoint
CREATE TABLE "contact" (
	"provider_id" uuid DEFAULT (current_setting('waymark.provider'))::uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"organisation_id" uuid NOT NULL,
	"name" text NOT NULL,
	"owner_id" text NOT NULL,
	"email" text NOT NULL,
	"phone" text NOT NULL,
	"phone2" text,
	"role" text,
	"address_id" uuid,
	"url" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "contact_provider_id_id_pk" PRIMARY KEY("provider_id","id")
);
--> statement-breakpoint
CREATE TABLE "organisation" (
	"provider_id" uuid DEFAULT (current_setting('waymark.provider'))::uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"name" text NOT NULL,
	"owner_id" text NOT NULL,
	"status" text DEFAULT 'Prospect' NOT NULL,
	"category" text,
	"ukprn" text,
	"website" text,
	"primary_contact_id" uuid,
	"created_by" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"name_key" text GENERATED ALWAYS AS (lower(name)) STORED NOT NULL,
	CONSTRAINT "organisation_provider_id_id_pk" PRIMARY KEY("provider_id","id")
);
--> statement-breakpoint
CREATE TABLE "participant" (
	"provider_id" uuid DEFAULT (current_setting('waymark.provider'))::uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"group_id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"first_name" text NOT NULL,
	"surname" text NOT NULL,
	"email" text,
	"ni_number" text,
	"reference" text,
	"date_of_birth" date,
	"phone" text,
	"address_lines" text,
	"postcode" text,
	"case_owner_id" text,
	"programme_id" uuid,
	"programme_start" date,
	"programme_end" date,
	"programme_status" text DEFAULT 'Onboarding' NOT NULL,
	"rag" text,
	"markers" text[] DEFAULT '{}'::text[] NOT NULL,
	"learn_ref_number" text,
	"uln" text,
	"allow_mandatory_activity" boolean DEFAULT false NOT NULL,
	"sanction_status" text DEFAULT 'Not Under Sanction' NOT NULL,
	"archived" boolean DEFAULT false NOT NULL,
	"created_by" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"surname_key" text GENERATED ALWAYS AS (lower(surname || ' ' || first_name)) STORED NOT NULL,
	"first_name_key" text GENERATED ALWAYS AS (lower(first_name || ' ' || surname)) STORED NOT NULL,
	"reference_key" text GENERATED ALWAYS AS (lower(reference)) STORED,
	CONSTRAINT "participant_provider_id_id_pk" PRIMARY KEY("provider_id","id"),
	CONSTRAINT "participant_with_group" UNIQUE("provider_id","id","group_id")
);
--> statement-breakpoint
CREATE TABLE "programme" (
	"provider_id" uuid DEFAULT (current_setting('waymark.provider'))::uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"name" text NOT NULL,
	"model" text,
	"milestones" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"window_days" integer,
	"settings" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"achieve_when_date_comes" boolean DEFAULT true NOT NULL,
	"end_date" date,
	"archived" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "programme_provider_id_id_pk" PRIMARY KEY("provider_id","id"),
	CONSTRAINT "programme_name" UNIQUE("provider_id","name")
);
--> statement-breakpoint
CREATE TABLE "tracker_type" (
	"provider_id" uuid DEFAULT (current_setting('waymark.provider'))::uuid NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "tracker_type_provider_id_name_pk" PRIMARY KEY("provider_id","name")
);
--> statement-breakpoint
CREATE TABLE "participant_group" (
	"provider_id" uuid DEFAULT (current_setting('waymark.provider'))::uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "participant_group_provider_id_id_pk" PRIMARY KEY("provider_id","id"),
	CONSTRAINT "participant_group_name" UNIQUE("provider_id","name")
);
--> statement-breakpoint
CREATE TABLE "membership" (
	"provider_id" uuid DEFAULT (current_setting('waymark.provider'))::uuid NOT NULL,
	"user_id" text NOT NULL,
	"role" text NOT NULL,
	"all_groups" boolean DEFAULT true NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"last_sign_in" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "membership_provider_id_user_id_pk" PRIMARY KEY("provider_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "membership_group" (
	"provider_id" uuid DEFAULT (current_setting('waymark.provider'))::uuid NOT NULL,
	"user_id" text NOT NULL,
	"group_id" uuid NOT NULL,
	CONSTRAINT "membership_group_provider_id_user_id_group_id_pk" PRIMARY KEY("provider_id","user_id","group_id")
);
--> statement-breakpoint
CREATE TABLE "provider" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"ukprn" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "kept_return" (
	"provider_id" uuid DEFAULT (current_setting('waymark.provider'))::uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"file_name" text NOT NULL,
	"sha256" text NOT NULL,
	"size" bigint NOT NULL,
	"ukprn" text,
	"year" integer,
	"state" text DEFAULT 'waiting' NOT NULL,
	"problem" text,
	"summary" jsonb,
	"result_sha256" text,
	"work_id" uuid,
	"kept_by" text,
	"kept_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "kept_return_provider_id_id_pk" PRIMARY KEY("provider_id","id")
);
--> statement-breakpoint
CREATE TABLE "proposal" (
	"provider_id" uuid DEFAULT (current_setting('waymark.provider'))::uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"group_id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	"tracker_id" uuid NOT NULL,
	"return_id" uuid NOT NULL,
	"learn_ref_number" text NOT NULL,
	"changes" jsonb NOT NULL,
	"tried" jsonb NOT NULL,
	"brings" text,
	"status" text DEFAULT 'open' NOT NULL,
	"decided_by" text,
	"decided_at" timestamp (3) with time zone,
	"reason" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "proposal_provider_id_id_pk" PRIMARY KEY("provider_id","id")
);
--> statement-breakpoint
CREATE TABLE "account" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp (3) with time zone,
	"refresh_token_expires_at" timestamp (3) with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "installation" (
	"name" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "one_time_link" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"user_id" text,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" text PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"user_id" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"active_provider_id" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "sign_in_attempts" (
	"email" text PRIMARY KEY NOT NULL,
	"failed" integer DEFAULT 0 NOT NULL,
	"locked_until" timestamp (3) with time zone,
	"last_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "two_factor" (
	"id" text PRIMARY KEY NOT NULL,
	"secret" text NOT NULL,
	"backup_codes" text NOT NULL,
	"user_id" text NOT NULL,
	"verified" boolean DEFAULT true NOT NULL,
	"failed_verification_count" integer DEFAULT 0 NOT NULL,
	"locked_until" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "user" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"two_factor_enabled" boolean DEFAULT false NOT NULL,
	"installation_administrator" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "user_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "verification" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "milestone" (
	"provider_id" uuid DEFAULT (current_setting('waymark.provider'))::uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"group_id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"projected_date" date,
	"track" text,
	"why" text NOT NULL,
	"threshold_pence" bigint,
	"earned_pence" bigint,
	"weeks_left" numeric(10, 2),
	"window_last_day" date,
	"warnings" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"status" text DEFAULT 'Active' NOT NULL,
	"achieved_date" date,
	"claim_status" text DEFAULT 'Not claimed' NOT NULL,
	"paid_date" date,
	"ers_credit_pence" bigint,
	"credit_number" text,
	"debit_date" date,
	"ers_debit_pence" bigint,
	"debit_number" text,
	"calculated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "milestone_provider_id_id_pk" PRIMARY KEY("provider_id","id"),
	CONSTRAINT "milestone_of_participant" UNIQUE("provider_id","participant_id","programme_id","key")
);
--> statement-breakpoint
CREATE TABLE "tracker" (
	"provider_id" uuid DEFAULT (current_setting('waymark.provider'))::uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"group_id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	"type" text NOT NULL,
	"status" text DEFAULT 'New' NOT NULL,
	"assignee_id" text,
	"description" text,
	"organisation_id" uuid,
	"start_date" date,
	"end_date" date,
	"hours_per_week" numeric(12, 4),
	"hourly_rate" numeric(12, 4),
	"changes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"same_employment" boolean DEFAULT false NOT NULL,
	"created_by" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"description_key" text GENERATED ALWAYS AS (lower(description)) STORED,
	CONSTRAINT "tracker_provider_id_id_pk" PRIMARY KEY("provider_id","id")
);
--> statement-breakpoint
CREATE TABLE "import_file" (
	"provider_id" uuid DEFAULT (current_setting('waymark.provider'))::uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"file_name" text NOT NULL,
	"sha256" text NOT NULL,
	"state" text DEFAULT 'reading' NOT NULL,
	"columns" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"mapping" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"says" text,
	"work_id" uuid,
	"started_by" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "import_file_provider_id_id_pk" PRIMARY KEY("provider_id","id")
);
--> statement-breakpoint
CREATE TABLE "import_mapping" (
	"provider_id" uuid DEFAULT (current_setting('waymark.provider'))::uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"columns" text NOT NULL,
	"mapping" jsonb NOT NULL,
	"used_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "import_mapping_provider_id_id_pk" PRIMARY KEY("provider_id","id"),
	CONSTRAINT "import_mapping_columns" UNIQUE("provider_id","kind","columns")
);
--> statement-breakpoint
CREATE TABLE "import_row" (
	"provider_id" uuid DEFAULT (current_setting('waymark.provider'))::uuid NOT NULL,
	"import_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"file" text NOT NULL,
	"line" integer NOT NULL,
	"values" jsonb NOT NULL,
	"will" text NOT NULL,
	"name" text NOT NULL,
	"matched_by" text,
	"subject_id" uuid,
	"changes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"problems" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"done" boolean DEFAULT false NOT NULL,
	CONSTRAINT "import_row_provider_id_import_id_number_pk" PRIMARY KEY("provider_id","import_id","number")
);
--> statement-breakpoint
CREATE TABLE "referral" (
	"provider_id" uuid DEFAULT (current_setting('waymark.provider'))::uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"group_id" uuid,
	"participant_id" uuid,
	"reference" text,
	"number" integer NOT NULL,
	"status" text NOT NULL,
	"values" jsonb NOT NULL,
	"decided_by" text,
	"decided_at" timestamp (3) with time zone,
	"note" text,
	"received_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "referral_provider_id_id_pk" PRIMARY KEY("provider_id","id"),
	CONSTRAINT "referral_number" UNIQUE("provider_id","participant_id","number")
);
--> statement-breakpoint
CREATE TABLE "work" (
	"provider_id" uuid DEFAULT (current_setting('waymark.provider'))::uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"input" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"cursor" jsonb,
	"done" integer DEFAULT 0 NOT NULL,
	"of" integer,
	"says" text,
	"file_sha256" text,
	"file_name" text,
	"groups" text DEFAULT '*' NOT NULL,
	"started_by" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"started_at" timestamp (3) with time zone,
	"finished_at" timestamp (3) with time zone,
	CONSTRAINT "work_provider_id_id_pk" PRIMARY KEY("provider_id","id")
);
--> statement-breakpoint
ALTER TABLE "document" ADD CONSTRAINT "document_provider_id_provider_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."provider"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document" ADD CONSTRAINT "document_provider_id_participant_id_group_id_participant_provider_id_id_group_id_fk" FOREIGN KEY ("provider_id","participant_id","group_id") REFERENCES "public"."participant"("provider_id","id","group_id") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "document_version" ADD CONSTRAINT "document_version_provider_id_document_id_document_provider_id_id_fk" FOREIGN KEY ("provider_id","document_id") REFERENCES "public"."document"("provider_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "history_entry" ADD CONSTRAINT "history_entry_provider_id_provider_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."provider"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note" ADD CONSTRAINT "note_provider_id_provider_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."provider"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note" ADD CONSTRAINT "note_provider_id_participant_id_group_id_participant_provider_id_id_group_id_fk" FOREIGN KEY ("provider_id","participant_id","group_id") REFERENCES "public"."participant"("provider_id","id","group_id") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_provider_id_provider_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."provider"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "address" ADD CONSTRAINT "address_provider_id_organisation_id_organisation_provider_id_id_fk" FOREIGN KEY ("provider_id","organisation_id") REFERENCES "public"."organisation"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact" ADD CONSTRAINT "contact_provider_id_organisation_id_organisation_provider_id_id_fk" FOREIGN KEY ("provider_id","organisation_id") REFERENCES "public"."organisation"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact" ADD CONSTRAINT "contact_provider_id_address_id_address_provider_id_id_fk" FOREIGN KEY ("provider_id","address_id") REFERENCES "public"."address"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_provider_id_provider_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."provider"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_provider_id_group_id_participant_group_provider_id_id_fk" FOREIGN KEY ("provider_id","group_id") REFERENCES "public"."participant_group"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_provider_id_programme_id_programme_provider_id_id_fk" FOREIGN KEY ("provider_id","programme_id") REFERENCES "public"."programme"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme" ADD CONSTRAINT "programme_provider_id_provider_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."provider"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tracker_type" ADD CONSTRAINT "tracker_type_provider_id_provider_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."provider"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant_group" ADD CONSTRAINT "participant_group_provider_id_provider_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."provider"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_provider_id_provider_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."provider"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership_group" ADD CONSTRAINT "membership_group_provider_id_user_id_membership_provider_id_user_id_fk" FOREIGN KEY ("provider_id","user_id") REFERENCES "public"."membership"("provider_id","user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership_group" ADD CONSTRAINT "membership_group_provider_id_group_id_participant_group_provider_id_id_fk" FOREIGN KEY ("provider_id","group_id") REFERENCES "public"."participant_group"("provider_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_return" ADD CONSTRAINT "kept_return_provider_id_provider_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."provider"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_provider_id_participant_id_group_id_participant_provider_id_id_group_id_fk" FOREIGN KEY ("provider_id","participant_id","group_id") REFERENCES "public"."participant"("provider_id","id","group_id") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_provider_id_return_id_kept_return_provider_id_id_fk" FOREIGN KEY ("provider_id","return_id") REFERENCES "public"."kept_return"("provider_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "two_factor" ADD CONSTRAINT "two_factor_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_provider_id_participant_id_group_id_participant_provider_id_id_group_id_fk" FOREIGN KEY ("provider_id","participant_id","group_id") REFERENCES "public"."participant"("provider_id","id","group_id") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "tracker" ADD CONSTRAINT "tracker_provider_id_participant_id_group_id_participant_provider_id_id_group_id_fk" FOREIGN KEY ("provider_id","participant_id","group_id") REFERENCES "public"."participant"("provider_id","id","group_id") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "tracker" ADD CONSTRAINT "tracker_provider_id_organisation_id_organisation_provider_id_id_fk" FOREIGN KEY ("provider_id","organisation_id") REFERENCES "public"."organisation"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_file" ADD CONSTRAINT "import_file_provider_id_provider_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."provider"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_mapping" ADD CONSTRAINT "import_mapping_provider_id_provider_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."provider"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_row" ADD CONSTRAINT "import_row_provider_id_import_id_import_file_provider_id_id_fk" FOREIGN KEY ("provider_id","import_id") REFERENCES "public"."import_file"("provider_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral" ADD CONSTRAINT "referral_provider_id_provider_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."provider"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral" ADD CONSTRAINT "referral_provider_id_participant_id_group_id_participant_provider_id_id_group_id_fk" FOREIGN KEY ("provider_id","participant_id","group_id") REFERENCES "public"."participant"("provider_id","id","group_id") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "work" ADD CONSTRAINT "work_provider_id_provider_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."provider"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "document_participant" ON "document" USING btree ("provider_id","participant_id");--> statement-breakpoint
CREATE INDEX "document_organisation" ON "document" USING btree ("provider_id","organisation_id");--> statement-breakpoint
CREATE INDEX "document_version_file" ON "document_version" USING btree ("provider_id","sha256");--> statement-breakpoint
CREATE INDEX "history_subject" ON "history_entry" USING btree ("provider_id","subject","subject_id","at","id");--> statement-breakpoint
CREATE INDEX "history_participant" ON "history_entry" USING btree ("provider_id","participant_id","at","id");--> statement-breakpoint
CREATE INDEX "note_subject" ON "note" USING btree ("provider_id","subject_id","at");--> statement-breakpoint
CREATE INDEX "address_organisation" ON "address" USING btree ("provider_id","organisation_id");--> statement-breakpoint
CREATE INDEX "address_postcode" ON "address" USING btree ("provider_id","postcode");--> statement-breakpoint
CREATE INDEX "contact_organisation" ON "contact" USING btree ("provider_id","organisation_id");--> statement-breakpoint
CREATE INDEX "organisation_name" ON "organisation" USING btree ("provider_id","name_key","id");--> statement-breakpoint
CREATE INDEX "organisation_name_search" ON "organisation" USING btree ("provider_id",name_key text_pattern_ops);--> statement-breakpoint
CREATE INDEX "organisation_status" ON "organisation" USING btree ("provider_id","status","name_key","id");--> statement-breakpoint
CREATE INDEX "organisation_owner" ON "organisation" USING btree ("provider_id","owner_id","name_key","id");--> statement-breakpoint
CREATE INDEX "organisation_created" ON "organisation" USING btree ("provider_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "participant_email" ON "participant" USING btree ("provider_id","email");--> statement-breakpoint
CREATE UNIQUE INDEX "participant_ni_number" ON "participant" USING btree ("provider_id","ni_number");--> statement-breakpoint
CREATE INDEX "participant_surname" ON "participant" USING btree ("provider_id","archived","surname_key","id");--> statement-breakpoint
CREATE INDEX "participant_surname_search" ON "participant" USING btree ("provider_id",surname_key text_pattern_ops);--> statement-breakpoint
CREATE INDEX "participant_first_name_search" ON "participant" USING btree ("provider_id",first_name_key text_pattern_ops);--> statement-breakpoint
CREATE INDEX "participant_reference_search" ON "participant" USING btree ("provider_id",reference_key text_pattern_ops);--> statement-breakpoint
CREATE INDEX "participant_email_search" ON "participant" USING btree ("provider_id",email text_pattern_ops);--> statement-breakpoint
CREATE INDEX "participant_ni_search" ON "participant" USING btree ("provider_id",ni_number text_pattern_ops);--> statement-breakpoint
CREATE INDEX "participant_group_surname" ON "participant" USING btree ("provider_id","group_id","archived","surname_key","id");--> statement-breakpoint
CREATE INDEX "participant_programme" ON "participant" USING btree ("provider_id","programme_id","archived","surname_key","id");--> statement-breakpoint
CREATE INDEX "participant_status" ON "participant" USING btree ("provider_id","programme_status","archived","surname_key","id");--> statement-breakpoint
CREATE INDEX "participant_case_owner" ON "participant" USING btree ("provider_id","case_owner_id","archived","surname_key","id");--> statement-breakpoint
CREATE INDEX "participant_created" ON "participant" USING btree ("provider_id","archived","created_at","id");--> statement-breakpoint
CREATE INDEX "participant_start" ON "participant" USING btree ("provider_id","archived","programme_start","id");--> statement-breakpoint
CREATE INDEX "participant_learner" ON "participant" USING btree ("provider_id","learn_ref_number");--> statement-breakpoint
CREATE INDEX "membership_user" ON "membership" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "kept_return_newest" ON "kept_return" USING btree ("provider_id","kept_at","id");--> statement-breakpoint
CREATE INDEX "proposal_status" ON "proposal" USING btree ("provider_id","status","created_at","id");--> statement-breakpoint
CREATE INDEX "account_user" ON "account" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "session_user" ON "session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "two_factor_user" ON "two_factor" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "verification_identifier" ON "verification" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "milestone_date" ON "milestone" USING btree ("provider_id","projected_date","id");--> statement-breakpoint
CREATE INDEX "milestone_status" ON "milestone" USING btree ("provider_id","status","projected_date","id");--> statement-breakpoint
CREATE INDEX "milestone_claim" ON "milestone" USING btree ("provider_id","claim_status","projected_date","id");--> statement-breakpoint
CREATE INDEX "milestone_programme" ON "milestone" USING btree ("provider_id","programme_id","projected_date","id");--> statement-breakpoint
CREATE INDEX "milestone_group" ON "milestone" USING btree ("provider_id","group_id","projected_date","id");--> statement-breakpoint
CREATE INDEX "tracker_participant" ON "tracker" USING btree ("provider_id","participant_id","created_at","id");--> statement-breakpoint
CREATE INDEX "tracker_newest" ON "tracker" USING btree ("provider_id","created_at","id");--> statement-breakpoint
CREATE INDEX "tracker_group" ON "tracker" USING btree ("provider_id","group_id","created_at","id");--> statement-breakpoint
CREATE INDEX "tracker_assignee" ON "tracker" USING btree ("provider_id","assignee_id","created_at","id");--> statement-breakpoint
CREATE INDEX "tracker_type_newest" ON "tracker" USING btree ("provider_id","type","created_at","id");--> statement-breakpoint
CREATE INDEX "tracker_status" ON "tracker" USING btree ("provider_id","status","created_at","id");--> statement-breakpoint
CREATE INDEX "tracker_organisation" ON "tracker" USING btree ("provider_id","organisation_id","created_at","id");--> statement-breakpoint
CREATE INDEX "tracker_description_search" ON "tracker" USING btree ("provider_id",description_key text_pattern_ops);--> statement-breakpoint
CREATE INDEX "import_row_will" ON "import_row" USING btree ("provider_id","import_id","will","number");--> statement-breakpoint
CREATE INDEX "referral_status" ON "referral" USING btree ("provider_id","status","received_at","id");--> statement-breakpoint
CREATE INDEX "work_newest" ON "work" USING btree ("provider_id","created_at","id");