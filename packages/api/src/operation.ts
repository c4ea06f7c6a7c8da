import type { z } from 'zod';

/** What a request may carry, and what it is answered with. */
export interface Shapes {
  /** The parts of the address written `:name`. */
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  /** A JSON body. */
  readonly body?: z.ZodType;
  /** The JSON answer; absent where the answer is a file. */
  readonly reply?: z.ZodType;
}

/** One thing that can be asked of the server: where, how, and in which shapes. Who may ask it stands in `rights.ts`. */
export interface Operation extends Shapes {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** Below `/api`; parts in the manner of `/participants/:id`. */
  readonly path: string;
  /** What it does, in a sentence that the documentation and the table of rights show: `Adds a participant.` */
  readonly says: string;
  /** The body is a form with one file in it, named `file`; the other fields of the form are checked against this. */
  readonly upload?: z.ZodType;
  /** The answer is a file, always as an attachment. */
  readonly file?: true;
}

/** Declares an operation, keeping the types of its shapes. */
export function operation<const O extends Operation>(declared: O): O {
  return declared;
}

type Parsed<T> = T extends z.ZodType ? z.output<T> : undefined;
type Sent<T> = T extends z.ZodType ? z.input<T> : undefined;

/** What a handler is given of a request, checked. */
export interface InputOf<O extends Operation> {
  readonly params: Parsed<O['params']>;
  readonly query: Parsed<O['query']>;
  readonly body: Parsed<O['body']>;
  readonly form: Parsed<O['upload']>;
}

/** What a caller sends. */
export interface CallOf<O extends Operation> {
  readonly params: Sent<O['params']>;
  readonly query: Sent<O['query']>;
  readonly body: Sent<O['body']>;
  readonly form: Sent<O['upload']>;
}

/** What comes back. */
export type ReplyOf<O extends Operation> = O['reply'] extends z.ZodType ? z.output<O['reply']> : undefined;
