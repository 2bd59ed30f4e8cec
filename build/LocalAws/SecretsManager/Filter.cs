namespace LocalAws.SecretsManager;

/// <summary>A condition on secrets.</summary>
/// <param name="Key">name, description, tag-key, tag-value or all.</param>
/// <param name="Values">Beginnings, one of which must fit; with ! before it none may.</param>
public sealed record Filter(string? Key, IReadOnlyList<string>? Values);
