import { describe, expect, test } from 'vitest';
import { found } from './found.js';

type Case = [text: string, ...mentions: string[]];

const groups: Record<string, Case[]> = {
  'dates in numbers': [
    ['# 2023-07-06', '2023-07-06 = 2023-07-06'],
    ['on 2022-5-26 and 2023/12/30', '2022-5-26 = 2022-05-26', '2023/12/30 = 2023-12-30'],
    ['date\n23/01/2026\nTo review', '23/01/2026 = 2026-01-23'],
    ['3/31/2021', '3/31/2021 = 2021-03-31'],
    ['Potsdam (17.05.2022)', '17.05.2022 = 2022-05-17'],
    ['2021.12.24', '2021.12.24 = 2021-12-24'],
    ['24-12-2021', '24-12-2021 = 2021-12-24'],
    ['5/5/2023 reads the same both ways', '5/5/2023 = 2023-05-05'],
    ['closed 13/01/21.', '13/01/21 = 2021-01-13'],
    ['opened 13/01/75.', '13/01/75 = 1975-01-13'],
    ['2022-05-26/2022-05-28', '2022-05-26/2022-05-28 = 2022-05-26 … 2022-05-28'],
    ['2022-05-26 to 2022-05-28', '2022-05-26 to 2022-05-28 = 2022-05-26 … 2022-05-28'],
    ['call next Wed, 6/27', 'Wed, 6/27 = XXXX-06-27'],
  ],
  'dates with the month in letters': [
    ['14 Mar 2006 Posted', '14 Mar 2006 = 2006-03-14'],
    ['16-MAR-1987 16:42:00.23', '16-MAR-1987 16:42:00.23 = 1987-03-16T16:42:00'],
    ['was held on January 22. Next', 'January 22 = XXXX-01-22'],
    ['Sept 5', 'Sept 5 = XXXX-09-05'],
    ['Sept. 5', 'Sept. 5 = XXXX-09-05'],
    ['ended 5 Sept.', '5 Sept = XXXX-09-05'],
    ['October 13, 2015', 'October 13, 2015 = 2015-10-13'],
    ['Jan, 13, 2014 at', 'Jan, 13, 2014 = 2014-01-13'],
    ['17 February, 2022', '17 February, 2022 = 2022-02-17'],
    ['2026 January 22', '2026 January 22 = 2026-01-22'],
    ['the 3rd of May', '3rd of May = XXXX-05-03'],
    ['March the 3rd', 'March the 3rd = XXXX-03-03'],
    ['the Fourth of July', 'Fourth of July = XXXX-07-04'],
    ['Twenty-first of June 2021', 'Twenty-first of June 2021 = 2021-06-21'],
    ['14<sup>th</sup> January 2015', '14<sup>th</sup> January 2015 = 2015-01-14'],
    ['**June 19, 2019**', 'June 19, 2019 = 2019-06-19'],
    ["5 Jan '09", "5 Jan '09 = 2009-01-05"],
    ['14th January\n2015 in the hall', '14th January\n2015 = 2015-01-14'],
    ['Minutes\n\nDecember 16, 2014', 'December 16, 2014 = 2014-12-16'],
  ],
  'months and years': [
    ['the April 2023 report', 'April 2023 = 2023-04'],
    ['Minutes (Oct., 2019)', 'Oct., 2019 = 2019-10'],
    ['in 2025 the sector grew, since 2017', '2025 = 2025', '2017 = 2017'],
    ['grew from 13 in 2016 to 30 in 2018', '2016 = 2016', '2018 = 2018'],
    ['from 2020 to 2022', '2020 to 2022 = 2020 … 2022'],
  ],
  ranges: [
    ['met on August 27-28 with', 'August 27-28 = XXXX-08-27 … XXXX-08-28'],
    ['from 8 to 11 October 2014', '8 to 11 October 2014 = 2014-10-08 … 2014-10-11'],
    ['January 9-10, 2023', 'January 9-10, 2023 = 2023-01-09 … 2023-01-10'],
    ['30 Nov – 2 Dec 2021', '30 Nov – 2 Dec 2021 = 2021-11-30 … 2021-12-02'],
    ['30 Dec – 2 Jan 2022', '30 Dec – 2 Jan 2022 = 2021-12-30 … 2022-01-02'],
    ['Dec 30, 2021 – Jan 2', 'Dec 30, 2021 – Jan 2 = 2021-12-30 … 2022-01-02'],
    ['On November 23 and 24, Sun Yong', 'November 23 and 24 = XXXX-11-23 … XXXX-11-24'],
    ['on 9, 10 and 11 May 2020', '9, 10 and 11 May 2020 = 2020-05-09 … 2020-05-11'],
    ['between 3 and 5 March 2020', '3 and 5 March 2020 = 2020-03-03 … 2020-03-05'],
    ['Thursday 23 to Sunday 26 June 2022', 'Thursday 23 to Sunday 26 June 2022 = 2022-06-23 … 2022-06-26'],
  ],
  'weekdays beside a date': [
    ['Fri, June 1, 2018 14:00 UTC', 'Fri, June 1, 2018 14:00 UTC = 2018-06-01T14:00 UTC'],
    ['on Thursday, 24 January 2019 in', 'Thursday, 24 January 2019 = 2019-01-24'],
    ['14 January 2015 (Wednesday)', '14 January 2015 (Wednesday) = 2015-01-14'],
  ],
  'clock times': [
    ['at 7.30pm on Wednesday 14th January 2015', '7.30pm on Wednesday 14th January 2015 = 2015-01-14T19:30'],
    ['on January 14th 2017 at 2 PM', 'January 14th 2017 at 2 PM = 2017-01-14T14:00'],
    ['to order at 6:30 pm, October 21, 2019', '6:30 pm, October 21, 2019 = 2019-10-21T18:30'],
    ['2015-01-14 at 7.30', '2015-01-14 at 7.30 = 2015-01-14T07:30'],
    [
      'December 16, 2014, 19:00-20:30 UTC',
      'December 16, 2014, 19:00-20:30 UTC = 2014-12-16T19:00 UTC … 2014-12-16T20:30 UTC',
    ],
    ['May 19, 2021 3 -- 4 pm', 'May 19, 2021 3 -- 4 pm = 2021-05-19T15:00 … 2021-05-19T16:00'],
    ['Opened: 19:50', '19:50 = XXXX-XX-XXT19:50'],
    ['adjourned shortly after 7 p.m.', '7 p.m. = XXXX-XX-XXT19:00'],
    ['the meeting closed at 9.15.', '9.15 = XXXX-XX-XXT09:15'],
    ['from 7 PM to 10 PM', '7 PM to 10 PM = XXXX-XX-XXT19:00 … XXXX-XX-XXT22:00'],
    ['2pm to 4pm', '2pm to 4pm = XXXX-XX-XXT14:00 … XXXX-XX-XXT16:00'],
    ['9-10am', '9-10am = XXXX-XX-XXT09:00 … XXXX-XX-XXT10:00'],
    ['11-1pm', '11-1pm = XXXX-XX-XXT11:00 … XXXX-XX-XXT13:00'],
    ['7.30-9.30pm', '7.30-9.30pm = XXXX-XX-XXT19:30 … XXXX-XX-XXT21:30'],
    ['at noon and until midnight', 'noon = XXXX-XX-XXT12:00', 'midnight = XXXX-XX-XXT00:00'],
    ['12 noon, 12 midnight', '12 noon = XXXX-XX-XXT12:00', '12 midnight = XXXX-XX-XXT00:00'],
    ['12am 12pm', '12am = XXXX-XX-XXT00:00', '12pm = XXXX-XX-XXT12:00'],
    ['8 in the evening', '8 in the evening = XXXX-XX-XXT20:00'],
    ['1930 hours', '1930 hours = XXXX-XX-XXT19:30'],
    ['5 May 2021 24:00', '5 May 2021 24:00 = 2021-05-06T00:00'],
    [
      '31 December 2021, 22:00 – 1:00',
      '31 December 2021, 22:00 – 1:00 = 2021-12-31T22:00 … 2022-01-01T01:00',
    ],
  ],
  zones: [
    [
      '9:00-10:00am Pacific Time',
      '9:00-10:00am Pacific Time = XXXX-XX-XXT09:00 ~Pacific Time … XXXX-XX-XXT10:00 ~Pacific Time',
    ],
    ['at 2:02 PM US EDT', '2:02 PM US EDT = XXXX-XX-XXT14:02 ~US EDT'],
    ['at 2008 EST', '2008 EST = XXXX-XX-XXT20:08 ~EST'],
    ['2023-11-16 19:00:00 -0800', '2023-11-16 19:00:00 -0800 = 2023-11-16T19:00:00 -08:00'],
    ['2023-07-06T15:00Z', '2023-07-06T15:00Z = 2023-07-06T15:00 UTC'],
    ['2023-07-06T15:00:00.123+05:30', '2023-07-06T15:00:00.123+05:30 = 2023-07-06T15:00:00 +05:30'],
    ['19:00 GMT+8', '19:00 GMT+8 = XXXX-XX-XXT19:00 +08:00'],
    ['7:00 PM (UTC + 8, Beijing Time)', '7:00 PM (UTC + 8, Beijing Time) = XXXX-XX-XXT19:00 +08:00'],
    ['15:00 Europe/Berlin', '15:00 Europe/Berlin = XXXX-XX-XXT15:00 Europe/Berlin'],
    ['8am JST, 8am IST', '8am JST = XXXX-XX-XXT08:00 Asia/Tokyo', '8am IST = XXXX-XX-XXT08:00 ~IST'],
    ['Monday November 3rd at 6pm CET', 'Monday November 3rd at 6pm CET = XXXX-11-03T18:00 ~CET'],
    ['at 7pm est une', '7pm = XXXX-XX-XXT19:00'],
  ],
};

describe.each(Object.entries(groups))('%s', (_, cases) => {
  test.each(cases)('%j', (text, ...mentions) => {
    expect(found(text)).toEqual(mentions);
  });
});
