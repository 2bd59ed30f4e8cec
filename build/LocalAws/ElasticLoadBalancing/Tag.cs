namespace LocalAws.ElasticLoadBalancing;

/// <summary>A tag.</summary>
public sealed record Tag(string Key, string? Value);
