// libcurl's header, and thin wrappers for its variadic calls: Swift cannot import those, so each kind of argument has one here.
// Nothing is decided in this file; what the options are set to, and why, stands in Sources/Payers/Feed/CurlTransfer.swift.
#pragma once
#include <curl/curl.h>

static inline CURLcode shim_curl_global_init(void) { return curl_global_init(CURL_GLOBAL_DEFAULT); }

static inline CURLcode shim_curl_set_number(CURL *easy, CURLoption option, long value) {
    return (curl_easy_setopt)(easy, option, value);
}

static inline CURLcode shim_curl_set_offset(CURL *easy, CURLoption option, curl_off_t value) {
    return (curl_easy_setopt)(easy, option, value);
}

static inline CURLcode shim_curl_set_text(CURL *easy, CURLoption option, const char *value) {
    return (curl_easy_setopt)(easy, option, value);
}

static inline CURLcode shim_curl_set_list(CURL *easy, CURLoption option, struct curl_slist *value) {
    return (curl_easy_setopt)(easy, option, value);
}

// CURLAUTH_BEARER and CURLAUTH_NONE are macros with casts, which are not imported either.
static inline CURLcode shim_curl_set_bearer(CURL *easy, const char *token) {
    CURLcode code = (curl_easy_setopt)(easy, CURLOPT_HTTPAUTH, token ? CURLAUTH_BEARER : CURLAUTH_NONE);
    return code != CURLE_OK ? code : (curl_easy_setopt)(easy, CURLOPT_XOAUTH2_BEARER, token);
}

// What both the body and the head are handed to: answer `length` to go on, anything else to break the transfer off.
typedef size_t (*shim_curl_bytes)(char *bytes, size_t size, size_t length, void *context);
// Called once the connection stands and before each request on it, so before the first and after each redirect.
typedef int (*shim_curl_request)(void *context, char *remote, char *local, int remote_port, int local_port);

static inline CURLcode shim_curl_set_callbacks(CURL *easy, void *context, shim_curl_request request, shim_curl_bytes head,
                                               shim_curl_bytes body) {
    CURLcode code = (curl_easy_setopt)(easy, CURLOPT_PREREQFUNCTION, request);
    if (code == CURLE_OK) code = (curl_easy_setopt)(easy, CURLOPT_PREREQDATA, context);
    if (code == CURLE_OK) code = (curl_easy_setopt)(easy, CURLOPT_HEADERFUNCTION, head);
    if (code == CURLE_OK) code = (curl_easy_setopt)(easy, CURLOPT_HEADERDATA, context);
    if (code == CURLE_OK) code = (curl_easy_setopt)(easy, CURLOPT_WRITEFUNCTION, body);
    if (code == CURLE_OK) code = (curl_easy_setopt)(easy, CURLOPT_WRITEDATA, context);
    return code;
}

static inline long shim_curl_number(CURL *easy, CURLINFO info) {
    long value = 0;
    return (curl_easy_getinfo)(easy, info, &value) == CURLE_OK ? value : 0;
}

static inline curl_off_t shim_curl_offset(CURL *easy, CURLINFO info) {
    curl_off_t value = 0;
    return (curl_easy_getinfo)(easy, info, &value) == CURLE_OK ? value : 0;
}

// The result of the transfer that has ended on `multi` (it holds one handle only), or -1 while none has.
static inline int shim_curl_result(CURLM *multi) {
    int left = 0;
    for (CURLMsg *message; (message = curl_multi_info_read(multi, &left));)
        if (message->msg == CURLMSG_DONE) return (int)message->data.result;
    return -1;
}
