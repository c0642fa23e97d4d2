/** Mean of each row of a `[dimension][particle]` matrix. */
export function means(values: Float64Array, dimension: number): Float64Array {
	const count = values.length / dimension;
	return Float64Array.from({ length: dimension }, (_, d) => {
		let sum = 0;
		for (let i = d * count; i < (d + 1) * count; i++) sum += values[i]!;
		return sum / count;
	});
}

/**
 * Gives the covariance of particles `[dimension][particle]` as a full matrix, row by row. `shrink` draws the terms out of the diagonal towards 0, so
 * that few distinct particles still give an invertible matrix.
 */
export function covariance(values: Float64Array, dimension: number, shrink = 0): Float64Array {
	const count = values.length / dimension;
	const centre = means(values, dimension);
	const matrix = new Float64Array(dimension * dimension);
	for (let a = 0; a < dimension; a++) {
		for (let b = 0; b <= a; b++) {
			let sum = 0;
			for (let i = 0; i < count; i++) sum += (values[a * count + i]! - centre[a]!) * (values[b * count + i]! - centre[b]!);
			const value = (sum / count) * (a === b ? 1 : 1 - shrink);
			matrix[a * dimension + b] = value;
			matrix[b * dimension + a] = value;
		}
	}
	return matrix;
}

/** Gives the lower triangle L with L Lᵀ = matrix, row by row. A pivot below 10⁻¹² (particles in a plane) is held there. */
export function cholesky(matrix: Float64Array, dimension: number): Float64Array {
	const lower = new Float64Array(dimension * dimension);
	for (let a = 0; a < dimension; a++) {
		for (let b = 0; b <= a; b++) {
			let sum = matrix[a * dimension + b]!;
			for (let k = 0; k < b; k++) sum -= lower[a * dimension + k]! * lower[b * dimension + k]!;
			lower[a * dimension + b] = a === b ? Math.sqrt(sum > 1e-12 ? sum : 1e-12) : sum / lower[b * dimension + b]!;
		}
	}
	return lower;
}

/** Gives the squared length of L⁻¹ v, which is vᵀ (L Lᵀ)⁻¹ v. `work` holds as many numbers as v. */
export function whitenedSquare(lower: Float64Array, vector: Float64Array, work: Float64Array): number {
	let square = 0;
	for (let a = 0; a < vector.length; a++) {
		let sum = vector[a]!;
		for (let k = 0; k < a; k++) sum -= lower[a * vector.length + k]! * work[k]!;
		work[a] = sum / lower[a * vector.length + a]!;
		square += work[a]! * work[a]!;
	}
	return square;
}

/** Gives, for each dimension, the correlation between two positions of the same particles. Where a row does not vary, 1 if it did not move, else 0. */
export function correlations(before: Float64Array, after: Float64Array, dimension: number): Float64Array {
	const count = before.length / dimension;
	const [meanBefore, meanAfter] = [means(before, dimension), means(after, dimension)];
	return Float64Array.from({ length: dimension }, (_, d) => {
		let [both, first, second] = [0, 0, 0];
		for (let i = d * count; i < (d + 1) * count; i++) {
			const [x, y] = [before[i]! - meanBefore[d]!, after[i]! - meanAfter[d]!];
			both += x * y;
			first += x * x;
			second += y * y;
		}
		if (first > 0 && second > 0) return both / Math.sqrt(first * second);
		return before[d * count] === after[d * count] ? 1 : 0;
	});
}
