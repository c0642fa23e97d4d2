/* Two runs at once, by the vector extensions of gcc: the width of a WebAssembly vector. exp and ln are the project's own, operation by operation. */
#include <stdint.h>
#include <string.h>
#if defined(__SSE4_1__)
#include <immintrin.h>
#endif

enum { LANES = 2 };
typedef double V __attribute__((vector_size(16)));
typedef int64_t M __attribute__((vector_size(16)));

#define K(c) ((V){(c), (c)})
#define BITS(b) ((M){(int64_t)(b), (int64_t)(b)})
#define LT(a, b) ((M)((a) < (b)))
#define LE(a, b) ((M)((a) <= (b)))
#define EQ(a, b) ((M)((a) == (b)))
#define NE(a, b) ((M)((a) != (b)))
#define AND(a, b) ((a) & (b))
#define OR(a, b) ((a) | (b))
#define NOT(a) (~(a))
#define NUM(m) ((V)((m) & (M)K(1.0)))
#define ABS(a) ((V)((M)(a) & BITS(0x7fffffffffffffff)))

static inline V LOAD(const double *from) { V v; memcpy(&v, from, sizeof v); return v; }
static inline void STORE(double *to, V v) { memcpy(to, &v, sizeof v); }

#if defined(__SSE4_1__)
#define SEL(m, a, b) ((V)_mm_blendv_pd((__m128d)(b), (__m128d)(a), (__m128d)(m)))
#define MIN(a, b) ((V)_mm_min_pd((__m128d)(a), (__m128d)(b)))
#define MAX(a, b) ((V)_mm_max_pd((__m128d)(a), (__m128d)(b)))
#define FLOOR(a) ((V)_mm_floor_pd((__m128d)(a)))
#define SQRT(a) ((V)_mm_sqrt_pd((__m128d)(a)))
#else
#define SEL(m, a, b) ((V)(((m) & (M)(a)) | (~(m) & (M)(b))))
static inline V MIN(V a, V b) { return SEL(LT(a, b), a, b); }
static inline V MAX(V a, V b) { return SEL(LT(b, a), a, b); }
static inline V FLOOR(V a) { return (V){__builtin_floor(a[0]), __builtin_floor(a[1])}; }
static inline V SQRT(V a) { return (V){__builtin_sqrt(a[0]), __builtin_sqrt(a[1])}; }
#endif

/* 2^n for whole n from -1022 to 1023. */
static inline V scale(V n) { return (V)((M)(n + K(4503599627370496.0 + 1023.0)) << 52); }

static inline V EXP(V x)
{
	V v = MAX(MIN(x, K(710.0)), K(-746.0));
	V k = FLOOR(v * K(1.442695040888963387) + K(0.5));
	V high = v - k * K(6.9314718036912381649e-1);
	V low = k * K(1.90821492927058770002e-10);
	V r = high - low;
	V t = r * r;
	V c = r - t * (K(1.66666666666666019037e-1) + t * (K(-2.77777777770155933842e-3) + t * (K(6.61375632143793436117e-5) + t * (K(-1.6533902205465251539e-6) + t * K(4.13813679705723846039e-8)))));
	V y = K(1.0) + ((r * c) / (K(2.0) - c) - low + high);
	V half = FLOOR(k * K(0.5));
	return y * scale(half) * scale(k - half);
}

static inline V LN(V x)
{
	M small = LT(x, K(2.2250738585072014e-308));
	V scaled = SEL(small, x * K(18014398509481984.0), x);
	M shifted = (M)scaled + BITS(0x3ff0000000000000 - 0x3fe6a09e00000000);
	V k = (V)((M)((shifted >> 52) & BITS(0xfff)) | BITS(0x4330000000000000)) - K(4503599627370496.0 + 1023.0) - SEL(small, K(54.0), K(0.0));
	V f = (V)((shifted & BITS(0x000fffffffffffff)) + BITS(0x3fe6a09e00000000)) - K(1.0);
	V square = K(0.5) * f * f;
	V s = f / (K(2.0) + f);
	V z = s * s;
	V w = z * z;
	V even = w * (K(3.999999999940941908e-1) + w * (K(2.222219843214978396e-1) + w * K(1.531383769920937332e-1)));
	V odd = z * (K(6.66666666666673513e-1) + w * (K(2.857142874366239149e-1) + w * (K(1.818357216161805012e-1) + w * K(1.479819860511658591e-1))));
	V y = s * (square + (even + odd)) + k * K(1.90821492927058770002e-10) - square + f + k * K(6.9314718036912381649e-1);
	V outside = SEL(EQ(x, K(0.0)), K(-__builtin_inf()), SEL(EQ(x, K(__builtin_inf())), x, K(__builtin_nan(""))));
	return SEL(AND(LT(K(0.0), x), NE(x, K(__builtin_inf()))), y, outside);
}
