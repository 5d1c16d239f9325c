import { beforeEach, describe, expect, it } from 'vitest';
import { currentRoute, go, goBack, goForward, replaceRoute } from '../../../../renderer/state';

describe('where the window is', () => {
  beforeEach(() => {
    replaceRoute({ section: 'matters' });
  });

  it('goes back and forward as a browser does', () => {
    go({ section: 'matters', matterId: 'm1' });
    go({ section: 'matters', matterId: 'm1', tab: 'notes' });
    goBack();
    expect(currentRoute()).toEqual({ section: 'matters', matterId: 'm1' });
    goForward();
    expect(currentRoute()).toEqual({ section: 'matters', matterId: 'm1', tab: 'notes' });
    goForward();
    goBack();
    go({ section: 'drafts' });
    goForward();
    expect(currentRoute()).toEqual({ section: 'drafts' });
    goBack();
    goBack();
    expect(currentRoute()).toEqual({ section: 'matters' });
  });

  it('takes no step to where it is', () => {
    go({ section: 'today' });
    go({ section: 'today' });
    goBack();
    expect(currentRoute()).toEqual({ section: 'matters' });
  });
});
