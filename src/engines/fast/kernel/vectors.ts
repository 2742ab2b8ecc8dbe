/**
 * Vectors of four numbers. What is to be inlined are static methods here and elsewhere in the
 * kernel, since TypeScript takes the decorator of these and not that of functions.
 */
export class Vector {
  @inline
  static of(a: f32, b: f32, c: f32, d: f32): v128 {
    let vector = f32x4.splat(a);
    vector = f32x4.replace_lane(vector, 1, b);
    vector = f32x4.replace_lane(vector, 2, c);
    return f32x4.replace_lane(vector, 3, d);
  }

  /** A mask of the places that are wanted: -1 for those, 0 for the others. */
  @inline
  static mask(a: i32, b: i32, c: i32, d: i32): v128 {
    let vector = i32x4.splat(a);
    vector = i32x4.replace_lane(vector, 1, b);
    vector = i32x4.replace_lane(vector, 2, c);
    return i32x4.replace_lane(vector, 3, d);
  }

  /** The sum of a vector's numbers. */
  @inline
  static sum(vector: v128): f32 {
    return (
      f32x4.extract_lane(vector, 0) +
      f32x4.extract_lane(vector, 1) +
      (f32x4.extract_lane(vector, 2) + f32x4.extract_lane(vector, 3))
    );
  }

  /**
   * The exponentials of four numbers that are not above 0. Method and coefficients of `expf`
   * in the Cephes library (S. Moshier): two to a whole power, times a polynomial of the rest.
   */
  @inline
  static exponential(numbers: v128): v128 {
    const x = f32x4.max(numbers, f32x4.splat(-87));
    const power = f32x4.nearest(f32x4.mul(x, f32x4.splat(1.44269504088896341)));
    let rest = f32x4.sub(x, f32x4.mul(power, f32x4.splat(0.693359375)));
    rest = f32x4.sub(rest, f32x4.mul(power, f32x4.splat(-2.12194440e-4)));
    let y = f32x4.splat(1.9875691500e-4);
    y = f32x4.add(f32x4.mul(y, rest), f32x4.splat(1.3981999507e-3));
    y = f32x4.add(f32x4.mul(y, rest), f32x4.splat(8.3334519073e-3));
    y = f32x4.add(f32x4.mul(y, rest), f32x4.splat(4.1665795894e-2));
    y = f32x4.add(f32x4.mul(y, rest), f32x4.splat(1.6666665459e-1));
    y = f32x4.add(f32x4.mul(y, rest), f32x4.splat(5.0000001201e-1));
    y = f32x4.add(f32x4.mul(y, f32x4.mul(rest, rest)), f32x4.add(rest, f32x4.splat(1)));
    const scale = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(power), i32x4.splat(127)), 23);
    return f32x4.mul(y, scale);
  }
}
