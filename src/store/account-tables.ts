import { boolean, text, timestamp } from "drizzle-orm/pg-core";
import type { AgentId } from "../model/ids.ts";
import { schema } from "./columns.ts";

// Accounts and sessions of agents and admins. better-auth owns these four tables' columns.
export const users = schema.table("users", {
  id: text().$type<AgentId>().primaryKey(),
  name: text().notNull(),
  email: text().notNull().unique(),
  emailVerified: boolean().notNull().default(false),
  image: text(),
  username: text().unique(),
  displayUsername: text(),
  role: text(),
  banned: boolean(),
  banReason: text(),
  banExpires: timestamp(),
  /** Signed in with a password that somebody else has seen: it must be replaced before anything else. */
  passwordExpired: boolean().notNull().default(false),
  createdAt: timestamp().notNull(),
  updatedAt: timestamp().notNull(),
});

export const sessions = schema.table("sessions", {
  id: text().primaryKey(),
  token: text().notNull().unique(),
  userId: text()
    .notNull()
    .references(() => users.id, { onDelete: "cascade" }),
  expiresAt: timestamp().notNull(),
  ipAddress: text(),
  userAgent: text(),
  impersonatedBy: text(),
  createdAt: timestamp().notNull(),
  updatedAt: timestamp().notNull(),
});

export const accounts = schema.table("accounts", {
  id: text().primaryKey(),
  accountId: text().notNull(),
  providerId: text().notNull(),
  userId: text()
    .notNull()
    .references(() => users.id, { onDelete: "cascade" }),
  accessToken: text(),
  refreshToken: text(),
  idToken: text(),
  accessTokenExpiresAt: timestamp(),
  refreshTokenExpiresAt: timestamp(),
  scope: text(),
  password: text(),
  createdAt: timestamp().notNull(),
  updatedAt: timestamp().notNull(),
});

export const verifications = schema.table("verifications", {
  id: text().primaryKey(),
  identifier: text().notNull(),
  value: text().notNull(),
  expiresAt: timestamp().notNull(),
  createdAt: timestamp(),
  updatedAt: timestamp(),
});
