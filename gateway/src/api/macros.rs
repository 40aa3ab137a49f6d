// SPDX-License-Identifier: Apache-2.0

//! The two kinds of handlers that most resources have: a list, and one thing of it. Their description in OpenAPI is made from the
//! same line as the handler, so it cannot say something else.

/// A handler that answers with a page of a list.
///
/// `name, path, tag, summary, Filters, Row, |filters, dialect| Result<Select, Problem>`
// The formatter moves the attribute further in each time.
#[rustfmt::skip]
macro_rules! list {
	($name:ident, $path:tt, $tag:tt, $summary:tt, $filters:ident, $row:ident, $select:expr) => {
		#[utoipa::path(
			get,
			path = $path,
			tag = $tag,
			summary = $summary,
			params($filters, crate::api::params::PageParams),
			responses(
				(
					status = 200,
					description = "A page.",
					body = crate::api::answer::Answer<crate::read::Page<$row>>,
					content_type = "application/json",
				),
				crate::api::openapi::Refused
			)
		)]
		pub(super) async fn $name(
			axum::extract::State(app): axum::extract::State<crate::api::App>,
			crate::api::params::Listed(filters, paging): crate::api::params::Listed<$filters>,
		) -> Result<crate::api::answer::Answer<crate::read::Page<$row>>, crate::api::problem::Problem> {
			let select: fn(
				$filters,
				crate::store::Dialect,
			) -> Result<crate::read::Select, crate::api::problem::Problem> = $select;
			let select = select(filters, app.store.dialect)?;
			let mut snapshot = crate::read::Snapshot::open(&app.store).await?;
			let page = snapshot.page::<$row>(select, &paging).await?;
			Ok(crate::api::answer::Answer::new(&snapshot, page))
		}
	};
}

/// A handler that answers with one thing, named in the path.
///
/// `name, path, tag, summary, place in the path = Key, Row, |key| Select`
#[rustfmt::skip]
macro_rules! one {
	($name:ident, $path:tt, $tag:tt, $summary:tt, $place:tt = $key:ident, $row:ident, $select:expr) => {
		#[utoipa::path(
			get,
			path = $path,
			tag = $tag,
			summary = $summary,
			params(($place = inline($key), Path, description = "Which one.")),
			responses(
				(
					status = 200,
					description = "It.",
					body = crate::api::answer::Answer<$row>,
					content_type = "application/json",
				),
				crate::api::openapi::Missed,
				crate::api::openapi::Refused
			)
		)]
		pub(super) async fn $name(
			axum::extract::State(app): axum::extract::State<crate::api::App>,
			crate::api::params::Key(key): crate::api::params::Key<$key>,
			_: crate::api::params::Params<crate::api::params::Nothing>,
		) -> Result<crate::api::answer::Answer<$row>, crate::api::problem::Problem> {
			let select: fn($key) -> crate::read::Select = $select;
			let select = select(key);
			let mut snapshot = crate::read::Snapshot::open(&app.store).await?;
			let row = snapshot.first::<$row>(select).await?;
			let row = row.ok_or_else(|| {
				crate::api::problem::Problem::not_found(concat!("what this address names in ", $tag))
			})?;
			Ok(crate::api::answer::Answer::new(&snapshot, row))
		}
	};
}

pub(super) use {list, one};
