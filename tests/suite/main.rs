//! Whole archives, built and looked at from outside.

mod archive;
mod bad_input;
mod commands;
mod corpus;
mod crawl;
mod layers;
mod lost;
mod rebuilt;
mod seeds;
mod written;
