namespace LocalAws.Ec2;

/// <summary>A tag.</summary>
public sealed record Tag(string Key, string? Value);
