namespace LocalAws.Iam;

/// <summary>A SAML provider as it is kept: roles may trust it, and nobody is let in by it here.</summary>
/// <param name="Arn">E.g. <c>arn:aws:iam::123456789012:saml-provider/Okta</c>.</param>
/// <param name="Uuid">Part of the address that a provider with encryption would send to.</param>
/// <param name="Metadata">As it was given.</param>
public sealed record SamlProviderRecord(string Arn, string Uuid, string Metadata, DateTimeOffset ValidUntil, DateTimeOffset CreateDate, IReadOnlyList<Tag> Tags);
