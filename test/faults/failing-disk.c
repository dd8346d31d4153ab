/*
 * A disk that fails on demand, for a process that is started with this preloaded. The folder named
 * by FAILING_DISK says what fails: with "sync" in it every wait for the disk, with "sync-once" the
 * next one, with "write" everything that SQLite writes.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static const char *order(const char *name, char *path, size_t size) {
  const char *folder = getenv("FAILING_DISK");
  snprintf(path, size, "%s/%s", folder == NULL ? "/nowhere" : folder, name);
  return path;
}

static int fails(const char *name) {
  char path[4096];
  return access(order(name, path, sizeof path), F_OK) == 0;
}

static int fails_once(const char *name) {
  char path[4096];
  return unlink(order(name, path, sizeof path)) == 0;
}

static int io_error(void) {
  errno = EIO;
  return -1;
}

static int sync_with(const char *function, int file) {
  if (fails("sync") || fails_once("sync-once")) return io_error();
  return ((int (*)(int))dlsym(RTLD_NEXT, function))(file);
}

int fsync(int file) { return sync_with("fsync", file); }

int fdatasync(int file) { return sync_with("fdatasync", file); }

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t place) {
  if (fails("write")) return io_error();
  return ((ssize_t (*)(int, const void *, size_t, off64_t))dlsym(RTLD_NEXT, "pwrite64"))(
      file, bytes, count, place);
}
