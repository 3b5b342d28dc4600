/** Words for a meeting held over a line. */
export const remoteWords = [
  '线上',
  '云端',
  '视频连线',
  '腾讯会议',
  '网络会议',
  '网上',
  'Zoom',
  '钉钉',
  '视频会议',
] as const;

/** Words for a meeting held both ways. */
export const mixedWords = [
  '线上线下相结合',
  '线上线下结合',
  '线上线下同步',
  '线上与线下',
  '线下线上',
  '线上+线下',
  '线上和线下',
  '线下+线上',
  '线上线下',
] as const;

/** Words for the way a meeting was held, where they stand for its place: 以视频方式. */
export const remoteWays = [
  '视频方式',
  '视频形式',
  '线上方式',
  '线上形式',
  '视频会议形式',
  '视频会议方式',
  '视频连线方式',
  '视频连线形式',
  '视频连线',
  '腾讯会议',
  '视频会议',
  'Zoom',
  '网络视频',
  '线上会议形式',
  '电视电话会议形式',
] as const;
