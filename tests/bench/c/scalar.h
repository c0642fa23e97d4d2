/* One run at a time, with the C library's exp and log: what a careful programmer gets from a compiler. */
#include <math.h>
#include <stdint.h>

enum { LANES = 1 };
typedef double V;
typedef int M;

#define K(c) ((double)(c))
#define LT(a, b) ((a) < (b))
#define LE(a, b) ((a) <= (b))
#define EQ(a, b) ((a) == (b))
#define NE(a, b) ((a) != (b))
#define AND(a, b) ((a) && (b))
#define OR(a, b) ((a) || (b))
#define NOT(a) (!(a))
#define NUM(m) ((m) ? 1.0 : 0.0)
#define ABS(a) fabs(a)
#define LOAD(from) (*(from))
#define STORE(to, v) (*(to) = (v))
#define SEL(m, a, b) ((m) ? (a) : (b))
#define MIN(a, b) ((a) < (b) ? (a) : (b))
#define MAX(a, b) ((a) > (b) ? (a) : (b))
#define FLOOR(a) floor(a)
#define SQRT(a) sqrt(a)
#define EXP(a) exp(a)
#define LN(a) log(a)
