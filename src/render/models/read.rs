//! The structs that templates see, read out of the source files: their fields, types and documentation.
//!
//! Names are followed through `use` lines and re-exports, as the compiler follows them, as far as the models need it. What
//! serde is told is honoured: a field has the name under which a template finds it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use syn::ext::IdentExt;
use syn::{Attribute, Expr, ExprLit, Fields, GenericArgument, Item, Lit, Meta, PathArguments, UseTree};

/// A type as a template sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Type {
    Text,
    /// Text that stands on the page as it is.
    Markup,
    Number,
    Flag,
    /// One of some words.
    Word(Vec<String>),
    List(Box<Type>),
    /// Always two of a kind.
    Two(Box<Type>),
    /// What may be missing.
    Maybe(Box<Type>),
    /// A struct, by its key in [`Models::structs`].
    Struct(String),
}

/// A field of a struct.
#[derive(Debug, Clone)]
pub struct Field {
    pub name: String,
    pub ty: Type,
    /// Whether it is not even there when it has nothing to say.
    pub left_out: bool,
    pub doc: String,
}

/// A struct that templates see.
#[derive(Debug, Clone)]
pub struct Struct {
    /// The module in which it is.
    module: Vec<String>,
    pub doc: String,
    pub fields: Vec<Field>,
}

/// All structs that have been asked for, with those of their fields; by name, a generic one with its arguments:
/// `Row<PairCell>`.
#[derive(Default)]
pub struct Models {
    modules: BTreeMap<Vec<String>, Module>,
    pub structs: BTreeMap<String, Struct>,
}

/// A source file: what it defines, and what its `use` lines name.
struct Module {
    items: Vec<Item>,
    uses: BTreeMap<String, Vec<String>>,
}

/// What stands for a type parameter.
type Arguments = BTreeMap<String, Type>;

/// Where a name leads: an item of a module of this crate.
type Found = (Vec<String>, Item);

impl Models {
    /// The struct of a name in a module, which must be there.
    pub fn root(&mut self, module: &str, name: &str) -> Type {
        let module: Vec<String> = module.split("::").map(str::to_owned).collect();
        let found = self.find(&module, &[name.to_owned()]).unwrap_or_else(|| panic!("no {name} in {module:?}"));
        self.defined(found, Vec::new())
    }

    fn module(&mut self, path: &[String]) -> Option<&Module> {
        if !self.modules.contains_key(path) {
            let file = syn::parse_file(&std::fs::read_to_string(file_of(path)?).ok()?).expect("the source is Rust");
            let mut module = Module { items: file.items, uses: BTreeMap::new() };
            for item in &module.items {
                if let Item::Use(line) = item {
                    names(&line.tree, &mut Vec::new(), &mut module.uses);
                }
            }
            self.modules.insert(path.to_vec(), module);
        }
        self.modules.get(path)
    }

    /// The item that a path names in a module; `None` when it belongs to another crate.
    fn find(&mut self, module: &[String], path: &[String]) -> Option<Found> {
        let (first, rest) = path.split_first()?;
        match first.as_str() {
            "crate" => return self.find(&[], rest),
            "self" => return self.find(module, rest),
            "super" => return self.find(&module[..module.len() - 1], rest),
            _ => {}
        }
        let here = self.module(module)?;
        if rest.is_empty()
            && let Some(item) = here.items.iter().find(|item| name_of(item).is_some_and(|name| name == *first))
        {
            return Some((module.to_vec(), item.clone()));
        }
        if let Some(used) = here.uses.get(first).cloned() {
            let longer: Vec<String> = used.iter().chain(rest).cloned().collect();
            return self.find(module, &longer);
        }
        let below: Vec<String> = module.iter().chain([first]).cloned().collect();
        if rest.is_empty() { None } else { self.find(&below, rest) }
    }

    /// The type that an item is, with what stands for its parameters.
    fn defined(&mut self, (module, item): Found, arguments: Vec<Type>) -> Type {
        match item {
            Item::Enum(item) => {
                let rule = serde(&item.attrs, "rename_all");
                Type::Word(item.variants.iter().map(|it| renamed(&it.ident.to_string(), rule.as_deref())).collect())
            }
            // A newtype is a number with a form of its own.
            Item::Struct(item) if !matches!(item.fields, Fields::Named(_)) => Type::Number,
            Item::Struct(item) => {
                let names: Vec<String> = arguments.iter().map(name).collect();
                let key = match names.as_slice() {
                    [] => item.ident.to_string(),
                    names => format!("{}<{}>", item.ident, names.join(", ")),
                };
                let known = self.structs.get(&key).map(|known| &known.module);
                assert!(known.is_none_or(|known| *known == module), "{key} is defined in {known:?} and in {module:?}");
                if known.is_none() {
                    let named = item.generics.type_params().map(|it| it.ident.to_string()).zip(arguments).collect();
                    // It is there before its fields are, for those that lead back to it.
                    self.structs.insert(
                        key.clone(),
                        Struct { module: module.clone(), doc: doc(&item.attrs), fields: Vec::new() },
                    );
                    let fields = self.fields(&module, &item, &named);
                    self.structs.get_mut(&key).expect("it was just put there").fields = fields;
                }
                Type::Struct(key)
            }
            other => panic!("{} is no struct and no enum", name_of(&other).unwrap_or_default()),
        }
    }

    fn fields(&mut self, module: &[String], item: &syn::ItemStruct, arguments: &Arguments) -> Vec<Field> {
        let rule = serde(&item.attrs, "rename_all");
        let mut fields = Vec::new();
        for field in &item.fields {
            if serde(&field.attrs, "skip").is_some() {
                continue;
            }
            let ty = self.of(module, &field.ty, arguments);
            if serde(&field.attrs, "flatten").is_some() {
                let Type::Struct(key) = ty else { panic!("only a struct can be flattened") };
                fields.extend(self.structs[&key].fields.clone());
                continue;
            }
            let own = field.ident.as_ref().expect("the fields have names").unraw().to_string();
            fields.push(Field {
                name: serde(&field.attrs, "rename").unwrap_or_else(|| renamed(&own, rule.as_deref())),
                ty,
                left_out: serde(&field.attrs, "skip_serializing_if").is_some(),
                doc: doc(&field.attrs),
            });
        }
        fields
    }

    /// A type as it is written in a module.
    fn of(&mut self, module: &[String], ty: &syn::Type, arguments: &Arguments) -> Type {
        let path = match ty {
            syn::Type::Reference(inner) => return self.of(module, &inner.elem, arguments),
            syn::Type::Slice(of) => return Type::List(Box::new(self.of(module, &of.elem, arguments))),
            syn::Type::Array(of) => return Type::Two(Box::new(self.of(module, &of.elem, arguments))),
            syn::Type::Tuple(of) => return Type::Two(Box::new(self.of(module, &of.elems[0], arguments))),
            syn::Type::Path(path) => &path.path,
            _ => panic!("a type that templates cannot see"),
        };
        let segments: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let given = path.segments.last().map(|last| &last.arguments);
        let inner: Vec<Type> = match given {
            Some(PathArguments::AngleBracketed(given)) => {
                let types =
                    given.args.iter().filter_map(|it| if let GenericArgument::Type(ty) = it { Some(ty) } else { None });
                types.map(|ty| self.of(module, ty, arguments)).collect()
            }
            _ => Vec::new(),
        };
        let word = segments.last().expect("a path has a name").as_str();
        if let Some(ty) = arguments.get(word).filter(|_| segments.len() == 1) {
            return ty.clone();
        }
        if let Some(found) = self.find(module, &segments) {
            return self.defined(found, inner);
        }
        let first = || Box::new(inner[0].clone());
        match word {
            "str" | "String" | "Cow" => Type::Text,
            "bool" => Type::Flag,
            "u8" | "u16" | "u32" | "u64" | "usize" | "i64" => Type::Number,
            // Tera's own, of which only what is marked as safe stands in a model.
            "Value" => Type::Markup,
            "Option" => Type::Maybe(first()),
            "Vec" => Type::List(first()),
            "Box" | "Arc" => inner[0].clone(),
            other => panic!("nobody knows what {other} is for a template"),
        }
    }
}

/// The file of a module: `src/site/mod.rs`, `src/site/head.rs`.
fn file_of(module: &[String]) -> Option<PathBuf> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let below = source.join(module.iter().collect::<PathBuf>());
    let files = [below.with_extension("rs"), below.join("mod.rs"), below.join("lib.rs")];
    files.into_iter().find(|file| file.starts_with(&source) && file.is_file())
}

fn name_of(item: &Item) -> Option<String> {
    match item {
        Item::Struct(item) => Some(item.ident.to_string()),
        Item::Enum(item) => Some(item.ident.to_string()),
        _ => None,
    }
}

/// The names that a `use` line brings in, with the paths to which they lead.
fn names(tree: &UseTree, above: &mut Vec<String>, uses: &mut BTreeMap<String, Vec<String>>) {
    let with = |above: &[String], last: &syn::Ident| above.iter().cloned().chain([last.to_string()]).collect();
    match tree {
        UseTree::Path(path) => {
            above.push(path.ident.to_string());
            names(&path.tree, above, uses);
            above.pop();
        }
        UseTree::Group(group) => group.items.iter().for_each(|tree| names(tree, above, uses)),
        UseTree::Name(name) if name.ident == "self" => {
            uses.insert(above.last().cloned().unwrap_or_default(), above.clone());
        }
        UseTree::Name(name) => {
            uses.insert(name.ident.to_string(), with(above, &name.ident));
        }
        UseTree::Rename(name) => {
            uses.insert(name.rename.to_string(), with(above, &name.ident));
        }
        UseTree::Glob(_) => {}
    }
}

/// What serde is told: the value of a word, empty for one without.
fn serde(attributes: &[Attribute], word: &str) -> Option<String> {
    let mut found = None;
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        let read = attribute.parse_nested_meta(|meta| {
            let value = match meta.value() {
                Ok(value) => value.parse::<syn::LitStr>()?.value(),
                Err(_) => String::new(),
            };
            if meta.path.is_ident(word) {
                found = Some(value);
            }
            Ok(())
        });
        read.expect("serde is told single words");
    }
    found
}

/// A name as serde writes it.
fn renamed(name: &str, rule: Option<&str>) -> String {
    let parts = |between: &str| {
        let mut out = String::new();
        for c in name.chars() {
            if c.is_uppercase() && !out.is_empty() {
                out.push_str(between);
            }
            out.extend(c.to_lowercase());
        }
        out
    };
    match rule {
        None => name.to_owned(),
        Some("lowercase") => name.to_lowercase(),
        Some("kebab-case") => parts("-").replace('_', "-"),
        Some("snake_case") => parts("_"),
        Some(other) => panic!("no rule {other} is known"),
    }
}

/// The documentation of an item in one paragraph, without what links in it lead to, and in the words of templates.
fn doc(attributes: &[Attribute]) -> String {
    let lines = attributes.iter().filter_map(|attribute| match &attribute.meta {
        Meta::NameValue(line) if line.path.is_ident("doc") => match &line.value {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value().trim().to_owned()),
            _ => None,
        },
        _ => None,
    });
    let said = lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ");
    said.replace("[`", "`").replace("`]", "`").replace("`None`", "missing")
}

/// What a type is called where it stands for a parameter.
fn name(ty: &Type) -> String {
    match ty {
        Type::Struct(key) => key.clone(),
        Type::Text => "text".to_owned(),
        Type::Markup => "mark-up".to_owned(),
        other => panic!("{other:?} stands for no parameter"),
    }
}
