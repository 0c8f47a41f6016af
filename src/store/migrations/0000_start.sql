CREATE SCHEMA IF NOT EXISTS "berichtwacht";
--> statement-breakpoint
CREATE TABLE "berichtwacht"."accounts" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp,
	"refresh_token_expires_at" timestamp,
	"scope" text,
	"password" text,
	"created_at" timestamp NOT NULL,
	"updated_at" timestamp NOT NULL
);
--> statement-breakpoint
CREATE TABLE "berichtwacht"."sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"user_id" text NOT NULL,
	"expires_at" timestamp NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"impersonated_by" text,
	"created_at" timestamp NOT NULL,
	"updated_at" timestamp NOT NULL,
	CONSTRAINT "sessions_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "berichtwacht"."users" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"username" text,
	"display_username" text,
	"role" text,
	"banned" boolean,
	"ban_reason" text,
	"ban_expires" timestamp,
	"password_expired" boolean DEFAULT false NOT NULL,
	"created_at" timestamp NOT NULL,
	"updated_at" timestamp NOT NULL,
	CONSTRAINT "users_email_unique" UNIQUE("email"),
	CONSTRAINT "users_username_unique" UNIQUE("username")
);
--> statement-breakpoint
CREATE TABLE "berichtwacht"."verifications" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp NOT NULL,
	"created_at" timestamp,
	"updated_at" timestamp
);
--> statement-breakpoint
CREATE TABLE "berichtwacht"."cases" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" bigserial NOT NULL,
	"conversation_id" uuid NOT NULL,
	"resident_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"reason" text NOT NULL,
	"urgency" text NOT NULL,
	"status" text DEFAULT 'queued' NOT NULL,
	"agent_id" text,
	"message_id" uuid NOT NULL,
	"promised_at" timestamp (3) with time zone,
	"is_promised" boolean DEFAULT false NOT NULL,
	"answered_at" timestamp (3) with time zone,
	"reminded_at" timestamp (3) with time zone,
	"lapsed_at" timestamp (3) with time zone,
	"sealed_phone" "bytea",
	"opened_at" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "berichtwacht"."channel_pauses" (
	"channel" text PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"until" timestamp (3) with time zone NOT NULL,
	"trial" uuid,
	"is_accepted" boolean DEFAULT false NOT NULL,
	"failures" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "berichtwacht"."channel_switches" (
	"number" bigserial PRIMARY KEY NOT NULL,
	"channel" text NOT NULL,
	"is_off" boolean NOT NULL,
	"reason" text NOT NULL,
	"agent_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "berichtwacht"."conversations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"resident_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"form_of_address" text DEFAULT 'u' NOT NULL,
	"language" text DEFAULT 'nl' NOT NULL,
	"acknowledged" boolean DEFAULT false NOT NULL,
	"absence_told_at" timestamp (3) with time zone,
	"unsupported_answered" boolean DEFAULT false NOT NULL,
	"slowed_at" timestamp (3) with time zone,
	"answered_elsewhere_at" timestamp (3) with time zone,
	"formal_asked" boolean DEFAULT false NOT NULL,
	"moments_offered_at" timestamp (3) with time zone,
	"awaiting" text,
	"started_at" timestamp (3) with time zone NOT NULL,
	"last_message_at" timestamp (3) with time zone NOT NULL,
	"paced_until" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "berichtwacht"."audit_seals" (
	"number" integer PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"through_sequence" bigint NOT NULL,
	"mac" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "berichtwacht"."events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"sequence" bigserial NOT NULL,
	"conversation_id" uuid NOT NULL,
	"resident_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"type" text NOT NULL,
	"event" jsonb NOT NULL,
	"simulated" boolean NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"position" integer NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "berichtwacht"."facts" (
	"name" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "berichtwacht"."hour_keys" (
	"name" text PRIMARY KEY NOT NULL,
	"key" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "berichtwacht"."inquiries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"conversation_id" uuid NOT NULL,
	"resident_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"department" text NOT NULL,
	"asked_by" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"more_days" integer,
	"late_at" timestamp (3) with time zone,
	"answered_at" timestamp (3) with time zone,
	"withdrawn_at" timestamp (3) with time zone,
	"sealed_question" "bytea" NOT NULL,
	"sealed_answer" "bytea"
);
--> statement-breakpoint
CREATE TABLE "berichtwacht"."media" (
	"message_id" uuid PRIMARY KEY NOT NULL,
	"media_type" text NOT NULL,
	"state" text NOT NULL,
	"problem" text,
	"format" text,
	"reading" text,
	"findings" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"content" "bytea",
	"attempts" integer DEFAULT 0 NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "berichtwacht"."messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"sequence" bigserial NOT NULL,
	"channel" text NOT NULL,
	"channel_message_hash" text NOT NULL,
	"sealed_channel_message_id" "bytea" NOT NULL,
	"conversation_id" uuid NOT NULL,
	"resident_id" uuid NOT NULL,
	"content_kind" text NOT NULL,
	"redacted_text" text,
	"original" "bytea",
	"findings" jsonb NOT NULL,
	"suppressed" jsonb NOT NULL,
	"form_of_address" text NOT NULL,
	"language" text NOT NULL,
	"products" jsonb NOT NULL,
	"state" text DEFAULT 'pending' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "messages_answered" UNIQUE("id","conversation_id","channel")
);
--> statement-breakpoint
CREATE TABLE "berichtwacht"."outbound" (
	"id" uuid PRIMARY KEY NOT NULL,
	"sequence" bigserial NOT NULL,
	"channel" text NOT NULL,
	"conversation_id" uuid NOT NULL,
	"resident_id" uuid NOT NULL,
	"in_reply_to" uuid NOT NULL,
	"origin" text NOT NULL,
	"purpose" text NOT NULL,
	"agent_id" text,
	"readable_text" text NOT NULL,
	"choices" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"body" "bytea",
	"state" text DEFAULT 'queued' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"waits_for_channel" boolean DEFAULT false NOT NULL,
	"handed_over_at" timestamp (3) with time zone,
	"channel_message_hash" text,
	"failed_message_hashes" text[] DEFAULT '{}'::text[] NOT NULL,
	"failure_code" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"delivered_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "berichtwacht"."platform_blocks" (
	"notice" uuid PRIMARY KEY NOT NULL,
	"conversation_id" uuid NOT NULL,
	"resident_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"until" timestamp (3) with time zone NOT NULL,
	"upheld_at" timestamp (3) with time zone,
	"settled" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"due_at" timestamp (3) with time zone DEFAULT 'epoch' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "berichtwacht"."aliases" (
	"hash" text PRIMARY KEY NOT NULL,
	"resident_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"kind" text NOT NULL,
	"sealed_value" "bytea" NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "berichtwacht"."handled_events" (
	"key" text PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "berichtwacht"."residents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"wrapped_key" "bytea" NOT NULL,
	"sealed_name" "bytea",
	"prefers_mail" boolean DEFAULT false NOT NULL,
	"merged_into" uuid,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "berichtwacht"."template_versions" (
	"version" bigserial PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"u" text NOT NULL,
	"je" text NOT NULL,
	"is_original" boolean DEFAULT false NOT NULL,
	"author_id" text NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "berichtwacht"."tries" (
	"key" text PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"until" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "berichtwacht"."accounts" ADD CONSTRAINT "accounts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "berichtwacht"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "berichtwacht"."sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "berichtwacht"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "berichtwacht"."cases" ADD CONSTRAINT "cases_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "berichtwacht"."conversations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "berichtwacht"."cases" ADD CONSTRAINT "cases_resident_id_residents_id_fk" FOREIGN KEY ("resident_id") REFERENCES "berichtwacht"."residents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "berichtwacht"."cases" ADD CONSTRAINT "cases_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "berichtwacht"."messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "berichtwacht"."conversations" ADD CONSTRAINT "conversations_resident_id_residents_id_fk" FOREIGN KEY ("resident_id") REFERENCES "berichtwacht"."residents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "berichtwacht"."inquiries" ADD CONSTRAINT "inquiries_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "berichtwacht"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "berichtwacht"."inquiries" ADD CONSTRAINT "inquiries_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "berichtwacht"."conversations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "berichtwacht"."inquiries" ADD CONSTRAINT "inquiries_resident_id_residents_id_fk" FOREIGN KEY ("resident_id") REFERENCES "berichtwacht"."residents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "berichtwacht"."media" ADD CONSTRAINT "media_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "berichtwacht"."messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "berichtwacht"."messages" ADD CONSTRAINT "messages_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "berichtwacht"."conversations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "berichtwacht"."messages" ADD CONSTRAINT "messages_resident_id_residents_id_fk" FOREIGN KEY ("resident_id") REFERENCES "berichtwacht"."residents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "berichtwacht"."outbound" ADD CONSTRAINT "outbound_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "berichtwacht"."conversations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "berichtwacht"."outbound" ADD CONSTRAINT "outbound_resident_id_residents_id_fk" FOREIGN KEY ("resident_id") REFERENCES "berichtwacht"."residents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "berichtwacht"."outbound" ADD CONSTRAINT "outbound_answers" FOREIGN KEY ("in_reply_to","conversation_id","channel") REFERENCES "berichtwacht"."messages"("id","conversation_id","channel") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "berichtwacht"."platform_blocks" ADD CONSTRAINT "platform_blocks_notice_outbound_id_fk" FOREIGN KEY ("notice") REFERENCES "berichtwacht"."outbound"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "berichtwacht"."platform_blocks" ADD CONSTRAINT "platform_blocks_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "berichtwacht"."conversations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "berichtwacht"."platform_blocks" ADD CONSTRAINT "platform_blocks_resident_id_residents_id_fk" FOREIGN KEY ("resident_id") REFERENCES "berichtwacht"."residents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "berichtwacht"."aliases" ADD CONSTRAINT "aliases_resident_id_residents_id_fk" FOREIGN KEY ("resident_id") REFERENCES "berichtwacht"."residents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "cases_one_open" ON "berichtwacht"."cases" USING btree ("conversation_id","reason") WHERE status <> 'closed';--> statement-breakpoint
CREATE INDEX "cases_conversation" ON "berichtwacht"."cases" USING btree ("conversation_id");--> statement-breakpoint
CREATE INDEX "cases_number" ON "berichtwacht"."cases" USING btree ("number");--> statement-breakpoint
CREATE INDEX "cases_desk" ON "berichtwacht"."cases" USING btree ("status","urgency","promised_at");--> statement-breakpoint
CREATE INDEX "channel_switches_channel" ON "berichtwacht"."channel_switches" USING btree ("channel","number");--> statement-breakpoint
CREATE INDEX "conversations_resident" ON "berichtwacht"."conversations" USING btree ("resident_id","channel","last_message_at");--> statement-breakpoint
CREATE INDEX "conversations_latest" ON "berichtwacht"."conversations" USING btree ("last_message_at");--> statement-breakpoint
CREATE UNIQUE INDEX "events_chain" ON "berichtwacht"."events" USING btree ("conversation_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "events_sequence" ON "berichtwacht"."events" USING btree ("sequence");--> statement-breakpoint
CREATE INDEX "events_standing" ON "berichtwacht"."events" USING btree ("resident_id","channel","sequence");--> statement-breakpoint
CREATE INDEX "events_terms" ON "berichtwacht"."events" USING btree ((event ->> 'until')) WHERE type in ('warning-issued', 'closing-announced', 'block-started');--> statement-breakpoint
CREATE UNIQUE INDEX "events_one_decision" ON "berichtwacht"."events" USING btree ((event ->> 'messageId')) WHERE type = 'decided';--> statement-breakpoint
CREATE UNIQUE INDEX "inquiries_one_awaited" ON "berichtwacht"."inquiries" USING btree ("case_id") WHERE answered_at is null and withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "inquiries_conversation" ON "berichtwacht"."inquiries" USING btree ("conversation_id");--> statement-breakpoint
CREATE INDEX "inquiries_asked" ON "berichtwacht"."inquiries" USING btree ("asked_at");--> statement-breakpoint
CREATE INDEX "media_awaited" ON "berichtwacht"."media" USING btree ("received_at") WHERE state = 'awaited';--> statement-breakpoint
CREATE INDEX "media_contents" ON "berichtwacht"."media" USING btree ("received_at") WHERE content is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "messages_once" ON "berichtwacht"."messages" USING btree ("channel","channel_message_hash");--> statement-breakpoint
CREATE INDEX "messages_conversation" ON "berichtwacht"."messages" USING btree ("conversation_id","sequence");--> statement-breakpoint
CREATE INDEX "messages_pending" ON "berichtwacht"."messages" USING btree ("received_at") WHERE state = 'pending';--> statement-breakpoint
CREATE INDEX "messages_originals" ON "berichtwacht"."messages" USING btree ("received_at") WHERE original is not null;--> statement-breakpoint
CREATE INDEX "outbound_conversation" ON "berichtwacht"."outbound" USING btree ("conversation_id","sequence");--> statement-breakpoint
CREATE INDEX "outbound_undone" ON "berichtwacht"."outbound" USING btree ("due_at") WHERE state in ('queued', 'sending');--> statement-breakpoint
CREATE INDEX "outbound_closings" ON "berichtwacht"."outbound" USING btree ("sent_at") WHERE purpose = 'closing' and state = 'sent';--> statement-breakpoint
CREATE INDEX "outbound_channel_message" ON "berichtwacht"."outbound" USING btree ("channel","channel_message_hash");--> statement-breakpoint
CREATE INDEX "outbound_bodies" ON "berichtwacht"."outbound" USING btree ("created_at") WHERE body is not null;--> statement-breakpoint
CREATE INDEX "platform_blocks_open" ON "berichtwacht"."platform_blocks" USING btree ("due_at") WHERE settled is null or settled = 'listed';--> statement-breakpoint
CREATE INDEX "aliases_resident" ON "berichtwacht"."aliases" USING btree ("resident_id");--> statement-breakpoint
CREATE INDEX "template_versions_name" ON "berichtwacht"."template_versions" USING btree ("name","version");--> statement-breakpoint
CREATE INDEX "tries_until" ON "berichtwacht"."tries" USING btree ("until");--> statement-breakpoint
CREATE FUNCTION "berichtwacht"."refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'berichtwacht.events is append-only: % refused', TG_OP;
END $$;
--> statement-breakpoint
CREATE TRIGGER "events_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "berichtwacht"."events"
  FOR EACH STATEMENT EXECUTE FUNCTION "berichtwacht"."refuse_change"();
