// SPDX-License-Identifier: Apache-2.0

//! Failures by the names that EPCIS 2.0 has for them.

use souk_trace::Fault;

use crate::api::problem::{Kind, Problem};

/// The most faults that one answer names.
const SHOWN: usize = 20;

/// A document breaks the standard.
pub fn validation(detail: impl Into<String>) -> Problem {
	Problem::foreign(
		Kind::InvalidRequest,
		"epcisException:ValidationException",
		"The document or the request breaks the standard",
		detail,
	)
}

/// The faults of a document, each with its place.
pub fn faults(faults: &[&Fault]) -> Problem {
	let mut lines: Vec<String> = faults.iter().take(SHOWN).map(ToString::to_string).collect();
	if faults.len() > SHOWN {
		lines.push(format!("and {} more", faults.len().saturating_sub(SHOWN)));
	}
	validation(lines.join("\n"))
}

/// A parameter of a query is unknown, or its value is malformed.
pub fn parameter(name: &str, why: impl std::fmt::Display) -> Problem {
	let shown: String = name.chars().filter(|one| !one.is_control()).take(60).collect();
	Problem::foreign(
		Kind::InvalidParameter,
		"epcisException:QueryParameterException",
		"A parameter of the query is unknown or malformed",
		format!("{shown}: {why}"),
	)
}

/// More events match than a query may have.
pub fn too_large(detail: impl Into<String>) -> Problem {
	Problem::foreign(
		Kind::PayloadTooLarge,
		"epcisException:QueryTooLargeException",
		"More events match than the query may have",
		detail,
	)
}

/// A query says more than one query may.
pub fn too_complex(detail: impl Into<String>) -> Problem {
	Problem::foreign(
		Kind::PayloadTooLarge,
		"epcisException:QueryTooComplexException",
		"The query is too complex",
		detail,
	)
}

/// There is no such resource.
pub fn nothing(what: impl std::fmt::Display) -> Problem {
	let detail = format!("{what} is not there");
	Problem::foreign(Kind::NotFound, "epcisException:NoSuchResourceException", "Resource not found", detail)
}

/// There is no form of the answer that the client accepts.
pub fn not_acceptable(detail: impl Into<String>) -> Problem {
	Problem::foreign(
		Kind::NotAcceptable,
		"epcisException:NotAcceptableException",
		"Conflicting request and response headers",
		detail,
	)
}

/// A capture is larger than the gateway takes.
pub fn capture_limit(detail: impl Into<String>) -> Problem {
	Problem::foreign(
		Kind::PayloadTooLarge,
		"epcisException:CaptureLimitExceededException",
		"Capture payload too large",
		detail,
	)
}

/// The body is of a type that is not taken.
pub fn media(detail: impl Into<String>) -> Problem {
	Problem::foreign(
		Kind::UnsupportedMediaType,
		"epcisException:UnsupportedMediaTypeException",
		"Unsupported media type",
		detail,
	)
}

/// There is something of this name already.
pub fn exists(detail: impl Into<String>) -> Problem {
	Problem::foreign(
		Kind::Conflict,
		"epcisException:ResourceAlreadyExistsException",
		"A resource with this identifier already exists",
		detail,
	)
}

/// The gateway does not have a part of the standard.
pub fn not_implemented(detail: impl Into<String>) -> Problem {
	Problem::foreign(
		Kind::NotImplemented,
		"epcisException:ImplementationException",
		"Functionality not supported by server",
		detail,
	)
}

/// A problem of another part of the gateway by the name that EPCIS has for it.
pub fn renamed(problem: Problem) -> Problem {
	let (name, title) = match problem.kind {
		_ if problem.foreign.is_some() => return problem,
		Kind::Unauthorised => ("epcisException:SecurityException", "Unauthorised request"),
		Kind::Forbidden | Kind::QuotaExceeded => {
			("epcisException:SecurityException", "Access to resource forbidden")
		},
		Kind::NotFound => ("epcisException:NoSuchResourceException", "Resource not found"),
		Kind::PayloadTooLarge => {
			("epcisException:CaptureLimitExceededException", "Capture payload too large")
		},
		Kind::UnsupportedMediaType => {
			("epcisException:UnsupportedMediaTypeException", "Unsupported media type")
		},
		Kind::InvalidRequest | Kind::InvalidParameter | Kind::Unprocessable => {
			("epcisException:ValidationException", "The request breaks the standard")
		},
		_ => ("epcisException:ImplementationException", "A server-side error occurred"),
	};
	Problem { foreign: Some((name, title)), ..problem }
}
