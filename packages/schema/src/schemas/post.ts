import type { Post } from '../record/post.js';
import { open, optional, text } from './fields.js';
import type { Fields, Identity, Named } from './named.js';

const _Post = open({
  title: optional(text()),
  organization: optional(text()),
});
/** Schema of {@link Post}. */
export interface PostSchema extends Identity<typeof _Post> {
  _zod: Named<typeof _Post, Fields<Post>>;
}
export const PostSchema = _Post as PostSchema;
