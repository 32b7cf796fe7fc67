// The errors an Excel host answers with; codes as in Excel.ErrorCodes, messages as Excel words them.

export type ErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidReference'
  | 'ItemAlreadyExists'
  | 'ItemNotFound';

export class HostError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** A member this host does not have; `member` is written 'Class.Member'. */
export const apiNotFound = (member: string): HostError =>
  new HostError('ApiNotFound', `${member} is not available in this host`);

export const itemNotFound = (what: string): HostError =>
  new HostError('ItemNotFound', `The requested resource doesn't exist. (${what})`);

export const itemAlreadyExists = (what: string): HostError =>
  new HostError('ItemAlreadyExists', `A resource with the same name or identifier already exists. (${what})`);

export const invalidArgument = (what: string): HostError =>
  new HostError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format. (${what})`,
  );

export const accessDenied = (what: string): HostError =>
  new HostError('AccessDenied', `You cannot perform the requested operation. (${what})`);
