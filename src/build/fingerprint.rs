//! Fingerprints: the hash of all that a page or a file is made of, by which the next build knows whether it would be the
//! same.
//!
//! What it is made of is written down and hashed. No two values are written alike: each begins with what kind it is, and
//! what has parts ends with a mark. A struct says its name but not those of its fields, because it has a mark in the place
//! of a field that it leaves out.

#[cfg(test)]
mod tests;

use blake3::{Hash, Hasher};
use serde::Serialize;
use serde::ser::{self, Serializer};
use std::cell::Cell;
use std::fmt::Error;

/// How much is written down before it is hashed, unless one value is larger: tables need not stand in memory.
const FULL: usize = 1 << 20;

/// What begins a value.
const NOTHING: u8 = b'-';
const SOMETHING: u8 = b'+';
const FALSE: u8 = b'0';
const TRUE: u8 = b'1';
const NUMBER: u8 = b'n';
const SIGNED: u8 = b'i';
const FRACTION: u8 = b'f';
const WORDS: u8 = b'w';
const BYTES: u8 = b'b';
const VARIANT: u8 = b'v';
const STRUCT: u8 = b's';
const LIST: u8 = b'[';
const MAP: u8 = b'{';

/// What stands in the place of a field that is left out, and what ends a value that has parts.
const LEFT_OUT: u8 = b'_';
const END: u8 = b'.';

/// The fingerprint of something whose parts are added one by one.
pub(super) struct Fingerprint {
    hasher: Hasher,
    written: Vec<u8>,
}

thread_local! {
    /// Taken again for every fingerprint that is made on this thread.
    static WRITTEN: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
}

impl Fingerprint {
    /// Of nothing yet.
    pub fn new() -> Self {
        Self { hasher: Hasher::new(), written: WRITTEN.take() }
    }

    /// Adds a part; `None` when it cannot be written down.
    pub fn add(&mut self, part: &(impl Serialize + ?Sized)) -> Option<()> {
        let done = part.serialize(Writer(&mut self.written));
        if self.written.len() >= FULL {
            self.hash();
        }
        done.ok()
    }

    /// The hash of all parts.
    pub fn finish(mut self) -> Hash {
        self.hash();
        WRITTEN.set(self.written);
        self.hasher.finalize()
    }

    fn hash(&mut self) {
        self.hasher.update(&self.written);
        self.written.clear();
    }
}

/// Writes one value down.
struct Writer<'w>(&'w mut Vec<u8>);

impl<'w> Writer<'w> {
    /// A number in as few bytes as it needs, seven bits in each.
    fn number(&mut self, mut number: u64) {
        while number >= 0x80 {
            self.0.push(number.to_le_bytes()[0] | 0x80);
            number >>= 7;
        }
        self.0.push(number.to_le_bytes()[0]);
    }

    fn bytes(&mut self, kind: u8, bytes: &[u8]) {
        self.0.push(kind);
        self.number(bytes.len() as u64);
        self.0.extend_from_slice(bytes);
    }

    /// A value that has parts.
    fn parts(self, kind: u8) -> Result<Parts<'w>, Error> {
        self.0.push(kind);
        Ok(Parts(self.0))
    }

    fn variant(mut self, variant: u32) -> Self {
        self.0.push(VARIANT);
        self.number(variant.into());
        self
    }

    fn written(self) -> Result<(), Error> {
        Ok(())
    }
}

impl<'w> Serializer for Writer<'w> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Parts<'w>;
    type SerializeTuple = Parts<'w>;
    type SerializeTupleStruct = Parts<'w>;
    type SerializeTupleVariant = Parts<'w>;
    type SerializeMap = Parts<'w>;
    type SerializeStruct = Parts<'w>;
    type SerializeStructVariant = Parts<'w>;

    fn serialize_bool(self, flag: bool) -> Result<(), Error> {
        self.0.push(if flag { TRUE } else { FALSE });
        Ok(())
    }

    fn serialize_i8(self, number: i8) -> Result<(), Error> {
        self.serialize_i64(number.into())
    }

    fn serialize_i16(self, number: i16) -> Result<(), Error> {
        self.serialize_i64(number.into())
    }

    fn serialize_i32(self, number: i32) -> Result<(), Error> {
        self.serialize_i64(number.into())
    }

    fn serialize_i64(mut self, number: i64) -> Result<(), Error> {
        self.0.push(SIGNED);
        self.number(number.cast_unsigned());
        Ok(())
    }

    fn serialize_u8(self, number: u8) -> Result<(), Error> {
        self.serialize_u64(number.into())
    }

    fn serialize_u16(self, number: u16) -> Result<(), Error> {
        self.serialize_u64(number.into())
    }

    fn serialize_u32(self, number: u32) -> Result<(), Error> {
        self.serialize_u64(number.into())
    }

    fn serialize_u64(mut self, number: u64) -> Result<(), Error> {
        self.0.push(NUMBER);
        self.number(number);
        Ok(())
    }

    fn serialize_f32(self, number: f32) -> Result<(), Error> {
        self.serialize_f64(number.into())
    }

    fn serialize_f64(self, number: f64) -> Result<(), Error> {
        self.0.push(FRACTION);
        self.0.extend_from_slice(&number.to_le_bytes());
        Ok(())
    }

    fn serialize_char(self, letter: char) -> Result<(), Error> {
        self.serialize_str(letter.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(mut self, words: &str) -> Result<(), Error> {
        self.bytes(WORDS, words.as_bytes());
        Ok(())
    }

    fn serialize_bytes(mut self, bytes: &[u8]) -> Result<(), Error> {
        self.bytes(BYTES, bytes);
        Ok(())
    }

    fn serialize_none(self) -> Result<(), Error> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Error> {
        self.0.push(SOMETHING);
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Error> {
        self.0.push(NOTHING);
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Error> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, variant: u32, _: &'static str) -> Result<(), Error> {
        self.variant(variant).written()
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        variant: u32,
        _: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        value.serialize(self.variant(variant))
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Parts<'w>, Error> {
        self.parts(LIST)
    }

    fn serialize_tuple(self, _: usize) -> Result<Parts<'w>, Error> {
        self.parts(LIST)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Parts<'w>, Error> {
        self.parts(LIST)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        variant: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Parts<'w>, Error> {
        self.variant(variant).parts(LIST)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Parts<'w>, Error> {
        self.parts(MAP)
    }

    fn serialize_struct(mut self, name: &'static str, _: usize) -> Result<Parts<'w>, Error> {
        self.bytes(STRUCT, name.as_bytes());
        Ok(Parts(self.0))
    }

    fn serialize_struct_variant(
        self,
        name: &'static str,
        variant: u32,
        _: &'static str,
        fields: usize,
    ) -> Result<Parts<'w>, Error> {
        self.variant(variant).serialize_struct(name, fields)
    }
}

/// Writes the parts of a value down.
struct Parts<'w>(&'w mut Vec<u8>);

impl Parts<'_> {
    fn part<T: Serialize + ?Sized>(&mut self, part: &T) -> Result<(), Error> {
        part.serialize(Writer(self.0))
    }

    fn left_out(&mut self) -> Result<(), Error> {
        self.0.push(LEFT_OUT);
        Ok(())
    }

    fn ended(self) -> Result<(), Error> {
        self.0.push(END);
        Ok(())
    }
}

/// What has parts, of whatever kind, is written alike.
macro_rules! parts {
    ($($kind:ident: $part:ident),*) => {$(
        impl ser::$kind for Parts<'_> {
            type Ok = ();
            type Error = Error;

            fn $part<T: Serialize + ?Sized>(&mut self, part: &T) -> Result<(), Error> {
                self.part(part)
            }

            fn end(self) -> Result<(), Error> {
                self.ended()
            }
        }
    )*};
}

/// What has fields as well.
macro_rules! fields {
    ($($kind:ident),*) => {$(
        impl ser::$kind for Parts<'_> {
            type Ok = ();
            type Error = Error;

            fn serialize_field<T: Serialize + ?Sized>(&mut self, _: &'static str, field: &T) -> Result<(), Error> {
                self.part(field)
            }

            fn skip_field(&mut self, _: &'static str) -> Result<(), Error> {
                self.left_out()
            }

            fn end(self) -> Result<(), Error> {
                self.ended()
            }
        }
    )*};
}

parts!(
    SerializeSeq: serialize_element,
    SerializeTuple: serialize_element,
    SerializeTupleStruct: serialize_field,
    SerializeTupleVariant: serialize_field
);
fields!(SerializeStruct, SerializeStructVariant);

impl ser::SerializeMap for Parts<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        self.part(key)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        self.part(value)
    }

    fn end(self) -> Result<(), Error> {
        self.ended()
    }
}
