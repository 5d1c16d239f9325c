import { describe, expect, it } from 'vitest';
import { parseDateText, parseTimeText } from '../../../../renderer/ui/date-text';

const today = '2017-04-06'; // a Thursday

describe('dates as lawyers type them', () => {
  it.each([
    ['2017-03-14', '2017-03-14'],
    ['3/14', '2017-03-14'],
    ['3/14/17', '2017-03-14'],
    ['3/14/2017', '2017-03-14'],
    ['Mar 14 2017', '2017-03-14'],
    ['March 14, 2017', '2017-03-14'],
    ['Mar. 14', '2017-03-14'],
    ['14 March 2016', '2016-03-14'],
    ['Fri, Apr 21, 2017', '2017-04-21'],
    ['+14d', '2017-04-20'],
    ['+2w', '2017-04-20'],
    ['-1', '2017-04-05'],
    ['fri', '2017-04-07'],
    ['thu', '2017-04-13'],
    ['Monday', '2017-04-10'],
    ['today', '2017-04-06'],
    ['tomorrow', '2017-04-07'],
  ])('%s is %s', (typed, date) => expect(parseDateText(typed, today)).toBe(date));

  it.each(['', 'soon', '2/30', '13/1', '2017-02-29', 'Foo 3', '14', 'mar'])('“%s” is no date', (typed) =>
    expect(parseDateText(typed, today)).toBeUndefined(),
  );
});

describe('times of day', () => {
  it.each([
    ['11:45', '11:45'],
    ['1145', '11:45'],
    ['11:45 a.m.', '11:45'],
    ['3 pm', '15:00'],
    ['12 am', '00:00'],
    ['12:30pm', '12:30'],
  ])('%s is %s', (typed, time) => expect(parseTimeText(typed)).toBe(time));

  it.each(['', '24:00', '13 pm', '7', 'noonish'])('“%s” is no time', (typed) =>
    expect(parseTimeText(typed)).toBeUndefined(),
  );
});
