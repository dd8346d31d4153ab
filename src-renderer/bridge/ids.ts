import { v7 } from 'uuid';

/**
 * A new identity (UUIDv7) for what the window is about to ask for; the caller brands it. It is made
 * before the call, so that the same call sent twice does its work once.
 */
export function newId(): string {
  return v7();
}
