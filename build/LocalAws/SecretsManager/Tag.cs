namespace LocalAws.SecretsManager;

/// <summary>A tag.</summary>
public sealed record Tag(string Key, string? Value);
