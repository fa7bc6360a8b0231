#include <stddef.h>
#include <stdint.h>

// Memory comes in blocks of 16, 32, 64 ... bytes. What is given back is kept for the next block of its size,
// so that a page that is open all morning takes no more than it needed at its busiest.
//
// Before every block stand sixteen bytes that say its size, and how far it stands behind its beginning.

typedef struct Head {
  uint32_t size;
  uint32_t shift;
  uint64_t unused;
} Head;

typedef struct Free {
  struct Free *next;
} Free;

static const size_t page = 65536;
static Free *kept[32];
extern unsigned char __heap_base;
static uintptr_t next;

static unsigned sizeClass(size_t count) {
  unsigned size = 4;
  while (((size_t)1 << size) < count) size += 1;
  return size;
}

static void *fresh(size_t count) {
  if (next == 0) next = ((uintptr_t)&__heap_base + 15) & ~(uintptr_t)15;
  uintptr_t end = next + count;
  if (end < next) return NULL;
  uintptr_t limit = (uintptr_t)__builtin_wasm_memory_size(0) * page;
  if (end > limit) {
    size_t more = (end - limit + page - 1) / page;
    if (__builtin_wasm_memory_grow(0, more) == (size_t)-1) return NULL;
  }
  void *place = (void *)next;
  next = end;
  return place;
}

void *malloc(size_t count) {
  if (count > (size_t)1 << 30) return NULL;
  unsigned size = sizeClass(count);
  Free *old = kept[size];
  if (old != NULL) {
    kept[size] = old->next;
    return old;
  }
  Head *head = fresh(sizeof(Head) + ((size_t)1 << size));
  if (head == NULL) return NULL;
  head->size = size;
  head->shift = 0;
  return head + 1;
}

void free(void *place) {
  if (place == NULL) return;
  Head *head = (Head *)place - 1;
  Free *old = (Free *)((unsigned char *)place - head->shift);
  old->next = kept[head->size];
  kept[head->size] = old;
}

int posix_memalign(void **place, size_t alignment, size_t count) {
  if (alignment < 16) alignment = 16;
  unsigned char *block = malloc(alignment == 16 ? count : count + alignment);
  if (block == NULL) return 12;
  uintptr_t aligned = ((uintptr_t)block + alignment - 1) & ~(uintptr_t)(alignment - 1);
  Head *first = (Head *)block - 1;
  Head *head = (Head *)aligned - 1;
  head->size = first->size;
  head->shift = (uint32_t)(aligned - (uintptr_t)block);
  *place = (void *)aligned;
  return 0;
}

// With the instructions for whole pieces of memory, which the target has, these are one instruction each.

void *memcpy(void *restrict to, const void *restrict from, size_t count) {
  return __builtin_memcpy(to, from, count);
}

void *memmove(void *to, const void *from, size_t count) {
  return __builtin_memmove(to, from, count);
}

void *memset(void *place, int byte, size_t count) {
  return __builtin_memset(place, byte, count);
}

int memcmp(const void *one, const void *other, size_t count) {
  const unsigned char *first = one, *second = other;
  for (size_t place = 0; place < count; place += 1) {
    if (first[place] != second[place]) return first[place] < second[place] ? -1 : 1;
  }
  return 0;
}

size_t strlen(const char *text) {
  size_t count = 0;
  while (text[count] != 0) count += 1;
  return count;
}

// Random bytes come from the host: the salt of a line keeps words that were taken out from being guessed.

__attribute__((import_module("host"), import_name("random")))
void hostRandom(void *place, size_t count);

void arc4random_buf(void *place, size_t count) { hostRandom(place, count); }

// So do fractions from their digits, which every host reads to the last bit.

__attribute__((import_module("host"), import_name("number")))
double hostNumber(const char *text, size_t count);

const char *_swift_stdlib_strtod_clocale(const char *text, double *number) {
  size_t count = strlen(text);
  *number = hostNumber(text, count);
  return text + count;
}

// The compiler watches over the stack by a number that nobody writes over without being found out.

uintptr_t __stack_chk_guard = 0x595e9fbd;

_Noreturn void __stack_chk_fail(void) { __builtin_trap(); }

// The machine multiplies 64 bits; what has twice as many is multiplied in pieces.

typedef unsigned __int128 Wide;

static Wide wide(uint64_t high, uint64_t low) { return (Wide)high << 64 | low; }

Wide __multi3(Wide one, Wide other) {
  uint64_t a = (uint64_t)one, b = (uint64_t)other;
  uint64_t a0 = (uint32_t)a, a1 = a >> 32, b0 = (uint32_t)b, b1 = b >> 32;
  uint64_t low = a0 * b0;
  uint64_t middle = a1 * b0 + (low >> 32);
  uint64_t cross = (uint32_t)middle + a0 * b1;
  uint64_t high = a1 * b1 + (middle >> 32) + (cross >> 32);
  high += a * (uint64_t)(other >> 64) + (uint64_t)(one >> 64) * b;
  return wide(high, cross << 32 | (uint32_t)low);
}
