namespace LocalAws.CodeDeploy;

/// <summary>A tag.</summary>
public sealed record Tag(string? Key, string? Value);
