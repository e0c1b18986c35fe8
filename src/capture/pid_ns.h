/* pid_ns: ids of tasks in other pid namespaces than tattle's. */
#ifndef TATTLE_CAPTURE_PID_NS_H
#define TATTLE_CAPTURE_PID_NS_H

#include <stdbool.h>
#include <sys/types.h>

/* Is the task in another pid namespace? */
bool pid_ns_differs(pid_t tid);

/* Our own id of the task that tid knows as inner; 0 if it cannot be learnt.  Looks through all
 * of /proc. */
pid_t pid_ns_outer(pid_t tid, pid_t inner);

#endif
