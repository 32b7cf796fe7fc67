// The shape of what office.js sends ("ProcessQuery") and expects back.

/** How office.js points at an object. */
export const PathType = {
  global: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** What office.js asks to be done with an object. */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  set: 4,
  trace: 5,
  ensureUnchanged: 6,
} as const;

export interface ArgumentInfo {
  Arguments?: readonly unknown[] | null;
  /** for arguments that are Excel objects: the id of their object path, nested like the arguments */
  ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  Select?: readonly string[];
  Expand?: readonly string[];
  Top?: number;
  Skip?: number;
}

export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
}

export interface RequestBody {
  Actions: readonly Action[];
  ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  ActionId: number;
  Value: unknown;
}

export interface ResponseBody {
  Error?: { Code: string; Message: string; ActionIndex: number; Location: string };
  Results: ActionResult[];
  /** ids of all trace actions; without them office.js drops old style event handlers such as onSelectionChanged */
  TraceIds: number[];
}

/** A message that is no answer but news: an event, a ribbon action or calls of custom functions. */
export interface Entry {
  messageCategory: number;
  messageType: number;
  targetId: string;
  message: unknown;
  id: number;
}
