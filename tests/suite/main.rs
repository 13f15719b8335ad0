//! Whole archives, built and looked at from outside.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod added;
mod agreement;
mod archive;
mod bad_input;
mod begun;
mod commands;
mod corpus;
mod crawl;
mod languages;
mod layers;
mod lifelines;
mod lost;
mod predecessors;
mod programs;
mod rebuilt;
mod requests;
mod reuse;
mod searched;
mod seeds;
mod series;
mod speaks;
mod stated;
mod stays;
mod themes;
mod ties;
mod weight;
mod wordings;
mod written;
