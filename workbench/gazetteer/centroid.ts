/** The centre of points on the globe, which the date line does not upset. */
export class Centroid {
  private x = 0;
  private y = 0;
  private z = 0;

  /** Takes in a point, in degrees. */
  add(latitude: number, longitude: number): void {
    const [phi, lambda] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
    this.x += Math.cos(phi) * Math.cos(lambda);
    this.y += Math.cos(phi) * Math.sin(lambda);
    this.z += Math.sin(phi);
  }

  /** Latitude and longitude in degrees; NaN where there was no point. */
  point(): [latitude: number, longitude: number] {
    const { x, y, z } = this;
    if (x === 0 && y === 0 && z === 0) return [NaN, NaN];
    const toDegrees = 180 / Math.PI;
    return [Math.atan2(z, Math.hypot(x, y)) * toDegrees, Math.atan2(y, x) * toDegrees];
  }
}
