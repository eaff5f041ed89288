#pragma once
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>

// accept4 stands behind _GNU_SOURCE, which Swift's importer does not define for C.
extern int accept4(int socket, struct sockaddr *address, socklen_t *length, int flags);
