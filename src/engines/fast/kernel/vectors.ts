/* Vectors of four numbers that are not all alike. */

// @ts-ignore: decorator
@inline
export function floats(a: f32, b: f32, c: f32, d: f32): v128 {
  let vector = f32x4.splat(a);
  vector = f32x4.replace_lane(vector, 1, b);
  vector = f32x4.replace_lane(vector, 2, c);
  return f32x4.replace_lane(vector, 3, d);
}

/** A mask of the places that are wanted: -1 for those, 0 for the others. */
// @ts-ignore: decorator
@inline
export function mask(a: i32, b: i32, c: i32, d: i32): v128 {
  let vector = i32x4.splat(a);
  vector = i32x4.replace_lane(vector, 1, b);
  vector = i32x4.replace_lane(vector, 2, c);
  return i32x4.replace_lane(vector, 3, d);
}

/** The sum of a vector's numbers. */
// @ts-ignore: decorator
@inline
export function across(vector: v128): f32 {
  return (
    f32x4.extract_lane(vector, 0) +
    f32x4.extract_lane(vector, 1) +
    (f32x4.extract_lane(vector, 2) + f32x4.extract_lane(vector, 3))
  );
}
