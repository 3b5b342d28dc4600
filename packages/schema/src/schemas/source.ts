import * as z from 'zod';
import type { Source } from '../record/source.js';
import { open, optional, text } from './fields.js';
import { MeetingTimeSchema } from './meeting-time.js';
import type { Fields, Identity, Named } from './named.js';

const _Source = open({
  id: optional(text()),
  title: optional(text()),
  url: optional(text('invalid-url')),
  publisher: optional(text()),
  published: optional(MeetingTimeSchema),
  language: optional(text('invalid-language')),
  mediaType: optional(text('invalid-media-type')),
  text: optional(z.string()),
  sha256: optional(text('invalid-sha256')),
});
/** Schema of {@link Source}. */
export interface SourceSchema extends Identity<typeof _Source> {
  _zod: Named<typeof _Source, Fields<Source>>;
}
export const SourceSchema = _Source as SourceSchema;
