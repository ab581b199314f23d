import type { Permission } from "../domain/auth/permissions.ts";

/** A right, any account, or nobody in particular. */
export type Access = Permission | "signed_in" | "anyone";

/** What every route module exports as `handle`: who may load it, and who may send to it where that differs. */
export interface RouteHandle {
  readonly access: Access;
  readonly write?: Access;
}
