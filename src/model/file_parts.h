/* file_parts: what the files of file_event share.  Not for others. */
#ifndef TATTLE_MODEL_FILE_PARTS_H
#define TATTLE_MODEL_FILE_PARTS_H

#include "model/file_event.h"

/* One more event of a call; NULL: no room (fe->more is set).  fe->n-- takes it back. */
struct file_event *file_event_add(struct file_events *fe);

/* A role as FILE_* bits; how a call failed, 0 = it did not. */
uint32_t file_event_ops(unsigned role);
int file_event_error(const struct call *call);

/* Argument i is an address, or a message with one: the sockets that it names by path. */
void file_message_sent(struct file_events *fe, struct call *call, unsigned i);

/* Argument i is a message that came, or stands for what the call gives: files that came open. */
void file_message_received(struct file_events *fe, struct call *call, unsigned i);

#endif
