import * as v from 'valibot';

/** `/paths/0/path`, as JSON Pointer has it; the last part may be `-`: behind the end of a list. */
const Pointer = v.pipe(v.string(), v.regex(/^\/./));

/** A change of one file: a text that is there once is another one, or values of a JSON file are set or removed. */
const FileEdit = v.union([
  v.strictObject({ file: v.string(), find: v.string(), replace: v.string() }),
  v.strictObject({
    file: v.string(),
    set: v.optional(v.record(Pointer, v.unknown()), {}),
    remove: v.optional(v.array(Pointer), []),
  }),
]);
export type FileEdit = v.InferOutput<typeof FileEdit>;

const Name = v.pipe(v.string(), v.minLength(1));

/** `edit.json` of a folder of the corpus; see `README.md`. */
export const Edit = v.strictObject({
  says: Name,
  /** What goes out with the edits: a remote, shell, bff-gateway, ui-kit or a service. */
  deploy: Name,
  edits: v.optional(v.array(FileEdit), []),
  /** Values of the candidate's release.json that a build would have written. */
  release: v.optional(v.record(Pointer, v.unknown()), {}),
  /** A file of the candidate in which one byte is another one after the build. */
  flips: v.optional(v.string()),
  /** Releases that are live beside the working copy's own, or in the place of one with the channel `active`. */
  live: v.optional(
    v.array(
      v.strictObject({
        name: Name,
        channel: v.picklist(['active', 'canary', 'pinned']),
        edits: v.optional(v.array(FileEdit), []),
        release: v.optional(v.record(Pointer, v.unknown()), {}),
      }),
    ),
    [],
  ),
  verdict: v.picklist(['yes', 'no']),
  /** Codes of all problems, each once, sorted. */
  finds: v.optional(v.array(Name), []),
  /** Deployables that it breaks, each once, sorted. */
  breaks: v.optional(v.array(Name), []),
  /** Codes of notes that must be among those that are given. */
  notes: v.optional(v.array(Name), []),
});
export type Edit = v.InferOutput<typeof Edit>;
