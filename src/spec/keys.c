/* Keyrings: add_key(2), request_key(2), keyctl(2). */
#include "spec/gen/const_keys.h"
#include "spec/iovec.h"
#include "spec/types.h"
#include "walk/walk.h"

#define DEC_ENUM(id, s) \
	static const struct type t_##id = { .name = "key_serial_t", .kind = KIND_ENUM, .size = 4, \
		.flags = TYPE_SIGNED | TYPE_DEC, .set = &s }
DEC_ENUM(key, cset_key_specs);
DEC_ENUM(reqkey, cset_key_reqkeys);
static ENUM(op, 4, cset_keyctl_ops);
static FLAGWORD(key_perm, 4, cset_key_perms);
static FLAGWORD(move_flags, 4, cset_keyctl_move_flags);
static FLAGWORD(caps0, 1, cset_keyctl_caps0);
static FLAGWORD(caps1, 1, cset_keyctl_caps1);
static FLAGWORD(supports, 4, cset_keyctl_supports);

/* ---- what calls return in buffers: argument 2, of argument 3 bytes ------------------- */

static uint64_t returned(const struct walk *w, uint64_t room)
{
	return w->result > 0 && (uint64_t)w->result < room ? (uint64_t)w->result : room;
}

/* Descriptions end with a NUL, which is not shown. */
static void hook_words(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	walk_words(w, addr, w->result > 0 ? returned(w, w->args[3]) : 0);
}

/* The first bytes are sets of flags. */
static void hook_caps(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t n = w->result > 0 ? returned(w, w->args[2]) : 0;
	uint64_t max = w->opts->verbose ? WALK_ARRAY_MAX : w->opts->string_max, i;
	uint8_t byte;

	(void)it;
	if (n && !walk_read(w, addr, &byte, 1)) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_ARRAY, NULL);
	for (i = 0; i < n && walk_read(w, addr + i, &byte, 1) && i < max; i++)
		walk_scalar(w, i == 0 ? &t_caps0 : i == 1 ? &t_caps1 : &t_u8_hex, byte);
	if (i < n && walk_read(w, addr + i, &byte, 1))
		walk_more(w);
	else if (i < n)
		w->sink->ops->fault(w->sink, addr + i);
	walk_close(w, GROUP_ARRAY);
}

static TEXT_HOOK(words, hook_words);
static HOOK(caps, hook_caps);

/* ---- Diffie-Hellman, asymmetric keys ------------------------------------------------- */

/* Without a length the kernel does not look at it. */
static void hook_otherinfo(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t len = walk_len(w, it->cap);

	if (len)
		walk_bytes(w, addr, len);
	else
		walk_address(w, addr);
}

static TEXT_HOOK(otherinfo, hook_otherinfo);
static STRUCT(dh_params, VAL(key, "private"), VAL(key, "prime"), VAL(key, "base"));
static STRUCT(kdf_params, IN(str, "hashname"), IN(otherinfo, "otherinfo", .cap = LEN_F(2)),
	VAL(u32, "otherinfolen"), VAL(u32_hex, "__spare", .n = 8, FLAGS(ITEM_NONZERO)));

/* strace shows it whether or not structs are shown. */
static void hook_kdf(struct walk *w, const struct item *it, uint64_t addr)
{
	uint8_t bytes[64];
	size_t size = type_size(&t_kdf_params, w->abi);

	(void)it;
	if (size <= sizeof(bytes) && walk_read(w, addr, bytes, size))
		walk_inline(w, &t_kdf_params, bytes, size, addr);
	else
		walk_address(w, addr);
}

static TEXT_HOOK(kdf, hook_kdf);

static STRUCT(pkey_params, VAL(key, "key_id"), VAL(u32, "in_len"), VAL(u32, "out_len"),
	VAL(u32_hex, "__spare", .n = 7, FLAGS(ITEM_NONZERO)));
static STRUCT(pkey_verify, VAL(key, "key_id"), VAL(u32, "in_len"), VAL(u32, "in2_len"),
	VAL(u32_hex, "__spare", .n = 7, FLAGS(ITEM_NONZERO)));
static STRUCT(pkey_query, VAL(supports, "supported_ops"), VAL(u32, "key_size"),
	VAL(u16, "max_data_size"), VAL(u16, "max_sig_size"), VAL(u16, "max_enc_size"),
	VAL(u16, "max_dec_size"), VAL(u32_hex, "__spare", .n = 10, FLAGS(ITEM_NONZERO)));

#define PKEY_PARAMS 40u

/* Bytes as many as a word of the parameters, argument 1, says. */
static void walk_counted(struct walk *w, uint64_t addr, unsigned offset)
{
	uint8_t params[PKEY_PARAMS];
	uint64_t n;

	if (walk_read(w, w->args[1], params, sizeof(params)) &&
		walk_read_num(w, w->args[1] + offset, 4, &n))
		walk_bytes(w, addr, n);
	else
		walk_address(w, addr);
}

static void hook_pkey_in(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	walk_counted(w, addr, 4);
}

/* As much as there is room for, whatever the result says: that is what strace shows. */
static void hook_pkey_in2(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	walk_counted(w, addr, 8);
}

static HOOK(pkey_in, hook_pkey_in);
static HOOK(pkey_in2, hook_pkey_in2);

static const struct type t_key_error = { .name = "unsigned int", .kind = KIND_ERRNO, .size = 4 };

/* ---- calls --------------------------------------------------------------------------- */

#define PKEY(k) VARIANT(k, IN(pkey_params, "params"), IN(str, "info"), IN(pkey_in, "in"), \
	OUT(pkey_in2, "out"))

VARIANTS(ops, 0, 1,
	VARIANT(0 /* GET_KEYRING_ID */, VAL(key, "key"), VAL(int, "create")),
	VARIANT(1 /* JOIN_SESSION_KEYRING */, IN(str, "name")),
	VARIANT(2 /* UPDATE */, VAL(key, "key"), IN(buf, "payload", .cap = LEN_A(3)),
		VAL(size, "plen")),
	VARIANT(3 /* REVOKE */, VAL(key, "key")),
	VARIANT(4 /* CHOWN */, VAL(key, "key"), VAL(uid, "uid"), VAL(gid, "gid")),
	VARIANT(5 /* SETPERM */, VAL(key, "key"), VAL(key_perm, "perm")),
	VARIANT(6 /* DESCRIBE */, VAL(key, "key"), OUT(words, "buffer"), VAL(size, "buflen")),
	VARIANT(7 /* CLEAR */, VAL(key, "keyring")),
	VARIANT(8 /* LINK */, VAL(key, "key"), VAL(key, "keyring")),
	VARIANT(9 /* UNLINK */, VAL(key, "key"), VAL(key, "keyring")),
	VARIANT(10 /* SEARCH */, VAL(key, "keyring"), IN(str, "type"), IN(str, "description"),
		VAL(key, "dest_keyring")),
	VARIANT(11 /* READ */, VAL(key, "key"), OUT(buf, "buffer", .cap = LEN_A(3), .got = LEN_R),
		VAL(size, "buflen")),
	VARIANT(12 /* INSTANTIATE */, VAL(key, "key"), IN(buf, "payload", .cap = LEN_A(3)),
		VAL(size, "plen"), VAL(key, "keyring")),
	VARIANT(13 /* NEGATE */, VAL(key, "key"), VAL(uint, "timeout"), VAL(key, "keyring")),
	VARIANT(14 /* SET_REQKEY_KEYRING */, VAL(reqkey, "reqkey_defl")),
	VARIANT(15 /* SET_TIMEOUT */, VAL(key, "key"), VAL(uint, "timeout")),
	VARIANT(16 /* ASSUME_AUTHORITY */, VAL(key, "key")),
	VARIANT(17 /* GET_SECURITY */, VAL(key, "key"), OUT(words, "buffer"), VAL(size, "buflen")),
	VARIANT_NONE(18 /* SESSION_TO_PARENT */),
	VARIANT(19 /* REJECT */, VAL(key, "key"), VAL(uint, "timeout"), VAL(key_error, "error"),
		VAL(key, "keyring")),
	VARIANT(20 /* INSTANTIATE_IOV */, VAL(key, "key"),
		IN(iovec_in, "payload_iov", .cap = LEN_A(3)), VAL(size, "ioc"), VAL(key, "keyring")),
	VARIANT(21 /* INVALIDATE */, VAL(key, "key")),
	VARIANT(22 /* GET_PERSISTENT */, VAL(uid, "uid"), VAL(key, "keyring")),
	VARIANT(23 /* DH_COMPUTE */, IN(dh_params, "params"),
		OUT(buf, "buffer", .cap = LEN_A(3), .got = LEN_R), VAL(size, "buflen"),
		IN(kdf, "kdf")),
	VARIANT(24 /* PKEY_QUERY */, VAL(key, "key"), VAL(word_hex, "reserved"), IN(str, "info"),
		OUT(pkey_query, "result")),
	PKEY(25 /* PKEY_ENCRYPT */),
	PKEY(26 /* PKEY_DECRYPT */),
	PKEY(27 /* PKEY_SIGN */),
	VARIANT(28 /* PKEY_VERIFY */, IN(pkey_verify, "params"), IN(str, "info"),
		IN(pkey_in, "in"), IN(pkey_in2, "in2")),
	VARIANT(29 /* RESTRICT_KEYRING */, VAL(key, "keyring"), IN(str, "type"),
		IN(str, "restriction")),
	VARIANT(30 /* MOVE */, VAL(key, "key"), VAL(key, "from_keyring"), VAL(key, "to_keyring"),
		VAL(move_flags, "flags")),
	VARIANT(31 /* CAPABILITIES */, OUT(caps, "buffer"), VAL(size, "buflen")));

ROW(keyctl, "keyctl", 0, long, (.variants = &ops),
	VAL(op, "operation"), VAL(word_hex, "arg2"), VAL(word_hex, "arg3"), VAL(word_hex, "arg4"),
	VAL(word_hex, "arg5"));
SYSCALL(add_key, 0, int, IN(str, "type"), IN(str, "description"),
	IN(buf, "payload", .cap = LEN_A(3)), VAL(size, "plen"), VAL(key, "keyring"));
SYSCALL(request_key, 0, int, IN(str, "type"), IN(str, "description"), IN(str, "callout_info"),
	VAL(key, "dest_keyring"));
