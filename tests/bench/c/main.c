/* The frame of every C kernel: reads the inputs once, then answers on standard output: `t` with the nanoseconds of one ensemble, `d` with its results in a file. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double *lot(size_t doubles)
{
	double *at = aligned_alloc(64, (doubles * sizeof(double) + 63) / 64 * 64);
	if (!at) exit(3);
	return at;
}

static double *load(FILE *file, size_t doubles)
{
	double *at = lot(doubles + 1);
	if (fread(at, sizeof(double), doubles, file) != doubles) exit(4);
	return at;
}

int main(int count, char **words)
{
	if (count != 7) return 2;
	const long runs = atol(words[3]);
	FILE *file = fopen(words[1], "rb");
	if (!file) return 2;
	double *parameters = load(file, (size_t)atol(words[4]));
	double *held = load(file, (size_t)atol(words[5]));
	double *linear = load(file, (size_t)atol(words[6]));
	fclose(file);
	const size_t size = (size_t)ROWS * SERIES * (size_t)runs;
	double *out = lot(size);
	char line[16];
	while (fgets(line, sizeof line, stdin)) {
		if (line[0] == 't') {
			struct timespec began, ended;
			clock_gettime(CLOCK_MONOTONIC, &began);
			run(runs, parameters, held, linear, out);
			clock_gettime(CLOCK_MONOTONIC, &ended);
			printf("%.0f\n", (double)(ended.tv_sec - began.tv_sec) * 1e9 + (double)(ended.tv_nsec - began.tv_nsec));
		} else {
			FILE *results = fopen(words[2], "wb");
			if (!results || fwrite(out, sizeof(double), size, results) != size || fclose(results)) return 5;
			printf("0\n");
		}
		fflush(stdout);
	}
	return 0;
}
