/**
 * Compares two products of whole numbers that are not negative: negative if the left one is
 * smaller, 0 if equal, positive if larger. Exact for figures of any size: where a product would
 * leave the safe integers, it goes on in integers without bound.
 */
export function compareProducts(
  left: readonly [number, number, number],
  right: readonly [number, number, number],
): number {
  const leftProduct = left[0] * left[1] * left[2];
  const rightProduct = right[0] * right[1] * right[2];
  if (leftProduct <= Number.MAX_SAFE_INTEGER && rightProduct <= Number.MAX_SAFE_INTEGER) {
    return leftProduct - rightProduct;
  }
  const exactLeft = BigInt(left[0]) * BigInt(left[1]) * BigInt(left[2]);
  const exactRight = BigInt(right[0]) * BigInt(right[1]) * BigInt(right[2]);
  return exactLeft < exactRight ? -1 : exactLeft > exactRight ? 1 : 0;
}
