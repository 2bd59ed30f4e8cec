namespace LocalAws.Iam;

/// <summary>A tag of a role, policy, profile or user.</summary>
public sealed record Tag(string Key, string Value);
