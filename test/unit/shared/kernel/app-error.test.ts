import { describe, expect, it } from 'vitest';
import { AppError } from '../../../../shared/kernel/app-error';

describe('AppError', () => {
  it('carries a code, a sentence and what to do next', () => {
    const error = new AppError('file-too-large', 'The file has 60 MB.', 'Attach a file of up to 50 MB.');
    expect(error).toBeInstanceOf(Error);
    expect({ ...error, message: error.message }).toEqual({
      name: 'AppError',
      code: 'file-too-large',
      message: 'The file has 60 MB.',
      fix: 'Attach a file of up to 50 MB.',
    });
  });
});
