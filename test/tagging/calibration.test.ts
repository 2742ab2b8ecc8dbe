import { calibrate } from '../../src/tagging/calibration.js';

describe('a calibrated probability', () => {
  test('is what it was without a calibration, or with slope 1 and intercept 0', () => {
    expect(calibrate(0.3, undefined)).toBe(0.3);
    expect(calibrate(0.3, [1, 0])).toBeCloseTo(0.3, 12);
  });

  test('is moved along the logistic curve', () => {
    // The logit of 0.8 is log 4; half of it is log 2, and log 2 more log 3 is log 6.
    expect(calibrate(0.8, [0.5, 0])).toBeCloseTo(2 / 3, 12);
    expect(calibrate(0.8, [0.5, Math.log(3)])).toBeCloseTo(6 / 7, 12);
  });

  test('is never quite 0 or 1', () => {
    for (const calibration of [undefined, [2, 0] as const]) {
      expect(calibrate(0, calibration)).toBeGreaterThan(0);
      expect(calibrate(1, calibration)).toBeLessThan(1);
    }
  });
});
