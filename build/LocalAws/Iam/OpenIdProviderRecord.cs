namespace LocalAws.Iam;

/// <summary>A provider of identities, as it is kept: roles may trust it, and nobody is let in by it here.</summary>
/// <param name="Arn">E.g. <c>arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com</c>.</param>
/// <param name="Url">Without its scheme.</param>
public sealed record OpenIdProviderRecord(
    string Arn, string Url, IReadOnlyList<string> ClientIds, IReadOnlyList<string> Thumbprints, DateTimeOffset CreateDate, IReadOnlyList<Tag> Tags);
